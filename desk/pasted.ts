// What is pasted, as the bytes that are kept of it.

/** A pasted text as the bytes that are kept of it: UTF-8 that says so. */
export function bytesOfPaste(text: string): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${text.toWellFormed()}`);
}
