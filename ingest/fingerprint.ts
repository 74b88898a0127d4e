// The fingerprint of a body: the same words published twice, however laid out, have the same one.

import { createHash } from 'node:crypto';

/** SHA-256 (hex) of the letters and digits of the body, lower-cased and composed (NFC). */
export function fingerprint(body: string): string {
  const folded = body
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return createHash('sha256').update(folded, 'utf8').digest('hex');
}
