// The 8-bit code pages press texts of the region come in, as tables of their upper halves.

/** Encodings of one byte a letter in which the press of the region was written. */
export type CodePage = 'windows-1251' | 'koi8-r' | 'ibm866' | 'kz-1048' | 'pt154' | 'windows-1252';

/** Code pages in the order they are tried; the first of equals wins. */
export const CODE_PAGES: readonly CodePage[] = ['windows-1251', 'kz-1048', 'koi8-r', 'ibm866', 'pt154', 'windows-1252'];

// The Kazakh pages as differences from Windows-1251: KZ-1048 is STRK1048-2002, PT154 is IANA's PTCP154.
const KZ_1048: Record<number, string> = {
  ...row(0x8d, 'ҚҺ'),
  ...row(0x9d, 'қһ'),
  ...row(0xa1, 'ҰұӘ'),
  ...row(0xa5, 'Ө'),
  ...row(0xaa, 'Ғ'),
  ...row(0xaf, 'Ү'),
  ...row(0xb4, 'ө'),
  ...row(0xba, 'ғ'),
  ...row(0xbc, 'әҢңү'),
};
const PT_154: Record<number, string> = {
  ...row(0x80, 'ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸҗ'),
  ...row(0x98, 'ҳҷҡӣңқһҹ'),
  ...row(0xa1, 'ЎўЈӨҘҰ'),
  ...row(0xaa, 'Ә'),
  ...row(0xad, 'ӯ'),
  ...row(0xaf, 'Ҝ'),
  ...row(0xb1, 'ұ'),
  ...row(0xb4, 'ҙө'),
  ...row(0xba, 'ә'),
  ...row(0xbc, 'јҪҫҝ'),
};

function row(first: number, characters: string): Record<number, string> {
  return Object.fromEntries([...characters].map((character, at) => [first + at, character]));
}

const tables = new Map<CodePage, string[]>();

/** 256 characters of a code page; bytes it does not define are U+FFFD. */
export function tableOf(page: CodePage): readonly string[] {
  const known = tables.get(page);
  if (known) return known;
  const patch = page === 'kz-1048' ? KZ_1048 : page === 'pt154' ? PT_154 : {};
  const base = new TextDecoder(page === 'kz-1048' || page === 'pt154' ? 'windows-1251' : page);
  const table = Array.from({ length: 256 }, (_, byte) => patch[byte] ?? base.decode(Uint8Array.of(byte)));
  tables.set(page, table);
  return table;
}

/** The bytes read as a code page. */
export function decodeCodePage(bytes: Uint8Array, page: CodePage): string {
  const table = tableOf(page);
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    let piece = '';
    for (const byte of bytes.subarray(from, from + 8192)) piece += table[byte];
    pieces.push(piece);
  }
  return pieces.join('');
}
