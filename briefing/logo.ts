// The sign on a pack's cover: a PNG, JPEG or SVG, looked through when it is chosen so that no pack fails by it later.

import { crc32 } from 'node:zlib';
import { unzlibSync } from 'fflate';
import { SaxesParser } from 'saxes';

export type LogoKind = 'png' | 'jpg' | 'svg';

/** An image that every renderer can set. */
export interface Logo {
  kind: LogoKind;
  bytes: Uint8Array;
  /** In pixels, or the SVG's own units: the proportions count. */
  width: number;
  height: number;
  /** For an SVG, the same as PNG, for programs that draw no SVG; null when there is none. */
  raster: Uint8Array | null;
}

/** Why a file is no logo. */
export type LogoFault = 'too-large' | 'not-an-image' | 'damaged' | 'too-many-pixels' | 'reaches-out';

const MOST_BYTES = 2_000_000;
const MOST_PIXELS = 6_000;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The logo in a file's bytes, or why there is none. */
export function logoIn(bytes: Uint8Array, raster: Uint8Array | null = null): Logo | LogoFault {
  if (bytes.length > MOST_BYTES) return 'too-large';
  const kind = kindOf(bytes);
  if (!kind) return 'not-an-image';
  const size = { png: pngSize, jpg: jpegSize, svg: svgSize }[kind](bytes);
  if (typeof size === 'string') return size;
  const { width, height } = size;
  if (!(width > 0 && height > 0)) return 'damaged';
  if (kind !== 'svg' && Math.max(width, height) > MOST_PIXELS) return 'too-many-pixels';
  // Only what is a PNG itself may stand in for the drawing.
  const drawn = kind === 'svg' && raster && typeof pngSize(raster) !== 'string' ? raster : null;
  return { kind, bytes, width, height, raster: drawn };
}

/** The logo as an address that holds it. */
export function logoAddress({ kind, bytes }: Logo): string {
  const type = { png: 'image/png', jpg: 'image/jpeg', svg: 'image/svg+xml' }[kind];
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

function kindOf(bytes: Uint8Array): LogoKind | null {
  if (PNG.every((byte, at) => bytes[at] === byte)) return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpg';
  const opening = new TextDecoder().decode(bytes.subarray(0, 4_000));
  return /^\ufeff?\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*|<!DOCTYPE svg[^>[]*>\s*)*<svg[\s>]/s.test(opening) ? 'svg' : null;
}

type Size = { width: number; height: number };

function pngSize(bytes: Uint8Array): Size | LogoFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const packed: Uint8Array[] = [];
  let size: Size | null = null;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const end = at + 8 + length;
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return 'damaged';
    if (name === 'IHDR' && length >= 13) size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (name === 'IDAT') packed.push(bytes.subarray(at + 8, end));
    if (name === 'IEND') break;
    at = end + 4;
  }
  if (!size || packed.length === 0) return 'damaged';
  if (Math.max(size.width, size.height) > MOST_PIXELS) return 'too-many-pixels';
  try {
    // Each line of a picture has at least its filter byte.
    return unzlibSync(Buffer.concat(packed)).length >= size.height ? size : 'damaged';
  } catch {
    return 'damaged';
  }
}

function jpegSize(bytes: Uint8Array): Size | LogoFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // Frames, but for the tables that share their numbers.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const ended = bytes.subarray(-64).some((byte, index, tail) => byte === 0xff && tail[index + 1] === 0xd9);
      return ended ? { height: view.getUint16(at + 5), width: view.getUint16(at + 7) } : 'damaged';
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return 'damaged';
}

function svgSize(bytes: Uint8Array): Size | LogoFault {
  let markup: string;
  try {
    markup = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'damaged';
  }
  const parser = new SaxesParser({ position: false });
  let root: Record<string, string> | null = null;
  let reaches = /<!ENTITY/i.test(markup);
  parser.on('opentag', ({ name, attributes }) => {
    const own = attributes as Record<string, string>;
    root ??= own;
    if (/(^|:)(script|foreignObject)$/i.test(name)) reaches = true;
    for (const [key, value] of Object.entries(own)) {
      if (/^on/i.test(key)) reaches = true;
      if (/(^|:)href$/i.test(key) && !/^\s*(#|data:image\/(png|jpeg);)/i.test(value)) reaches = true;
    }
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(markup).close();
  } catch {
    return 'damaged';
  }
  if (reaches || /@import|url\(\s*['"]?\s*[^'"#\s)]/i.test(markup)) return 'reaches-out';
  return root ? drawnSize(root) : 'damaged';
}

function drawnSize(svg: Record<string, string>): Size | LogoFault {
  const [, , boxWidth = 0, boxHeight = 0] = (svg.viewBox ?? '').split(/[\s,]+/).map(Number);
  if (boxWidth > 0 && boxHeight > 0) return { width: boxWidth, height: boxHeight };
  const width = Number.parseFloat(svg.width ?? '');
  const height = Number.parseFloat(svg.height ?? '');
  return width > 0 && height > 0 && !/%/.test(`${svg.width}${svg.height}`) ? { width, height } : 'damaged';
}
