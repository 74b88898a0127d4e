// A drawing as PNG, for programs that draw no SVG.

/** Pixels of the longer side: a logo a few centimetres wide, printed well. */
const LONGER = 1_200;

/** The SVG in a file as PNG; null for other images, and for one that the browser does not draw. */
export async function drawnAsPng(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!/\.svg$/i.test(file.name) && file.type !== 'image/svg+xml') return null;
  const address = URL.createObjectURL(new Blob([await file.arrayBuffer()], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    if (width === 0 || height === 0) return null;
    const scale = LONGER / Math.max(width, height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return drawn && new Uint8Array(await drawn.arrayBuffer());
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
