// What a file is not: formats told by their first bytes or by their extension, so that none is read as if it were text.

interface Signature {
  name: string;
  /** Latin-1 characters the file begins with, at `at`. */
  magic: string;
  at?: number;
}

const SIGNATURES: readonly Signature[] = [
  { name: 'a PDF document', magic: '%PDF-' },
  { name: 'a PNG image', magic: '\x89PNG' },
  { name: 'a JPEG image', magic: '\xff\xd8\xff' },
  { name: 'a GIF image', magic: 'GIF87a' },
  { name: 'a GIF image', magic: 'GIF89a' },
  { name: 'a WebP, WAV or AVI file', magic: 'RIFF' },
  { name: 'a TIFF image', magic: 'II*\0' },
  { name: 'a TIFF image', magic: 'MM\0*' },
  { name: 'a ZIP archive (or a document packed in one)', magic: 'PK\x03\x04' },
  { name: 'a ZIP archive', magic: 'PK\x05\x06' },
  { name: 'a gzip archive', magic: '\x1f\x8b' },
  { name: 'a 7-Zip archive', magic: '7z\xbc\xaf\x27\x1c' },
  { name: 'a RAR archive', magic: 'Rar!\x1a\x07' },
  { name: 'a bzip2 archive', magic: 'BZh' },
  { name: 'an xz archive', magic: '\xfd7zXZ' },
  { name: 'a Zstandard archive', magic: '\x28\xb5\x2f\xfd' },
  { name: 'an ELF program', magic: '\x7fELF' },
  { name: 'a Mach-O program', magic: '\xcf\xfa\xed\xfe' },
  { name: 'a WebAssembly module', magic: '\0asm' },
  { name: 'an old Microsoft Office document', magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { name: 'a SQLite database', magic: 'SQLite format 3\0' },
  { name: 'an MP3 recording', magic: 'ID3' },
  { name: 'an Ogg recording', magic: 'OggS' },
  { name: 'a Matroska video', magic: '\x1a\x45\xdf\xa3' },
  { name: 'an MP4 video', magic: 'ftyp', at: 4 },
];
// Letters alone could open a text, so these count only when control bytes follow soon.
const MAY_OPEN_A_TEXT = new Set(['RIFF', 'BZh', 'ID3', 'OggS', 'ftyp']);

/** What the first bytes say the file is (`a PDF document`), or null when nothing is known to begin like that. */
export function signatureOf(bytes: Uint8Array): string | null {
  for (const { name, magic, at = 0 } of SIGNATURES) {
    if (bytes.length < at + magic.length) continue;
    let same = true;
    for (let offset = 0; same && offset < magic.length; offset += 1)
      same = bytes[at + offset] === magic.charCodeAt(offset);
    if (!same) continue;
    if (MAY_OPEN_A_TEXT.has(magic) && !bytes.subarray(0, 64).some((byte) => byte < 9)) continue;
    return name;
  }
  // A DOS or Windows program: two letters are too few, the pointer to the PE header decides.
  if (bytes[0] === 0x4d && bytes[1] === 0x5a && bytes.length > 64 && bytes.subarray(0, 64).includes(0))
    return 'a Windows program';
  return null;
}

const OTHER_FORMATS: Record<string, string> = {
  doc: 'Word documents',
  mhtml: 'web pages',
  mbox: 'mailboxes',
  xls: 'spreadsheets',
  ods: 'spreadsheets',
  pptx: 'presentations',
  ppt: 'presentations',
  xml: 'XML data',
  gz: 'archives',
  '7z': 'archives',
  rar: 'archives',
  tar: 'archives',
  epub: 'e-books',
  fb2: 'e-books',
  clipdesk: 'libraries',
  sqlite: 'databases',
  db: 'databases',
};
const PICTURES_AND_SOUND =
  /^(?:png|jpe?g|gif|webp|bmp|tiff?|heic|svg|ico|mp3|m4a|wav|ogg|flac|mp4|mov|avi|mkv|webm|ttf|otf|woff2?)$/;

const PROGRAMS = /\.(?:exe|dll|msi|so|dylib|bin|iso|dmg|deb|rpm|apk)$/iu;

/** Whether a name is one of a program, a part of one, or the image of a disk. */
export function isProgramName(name: string): boolean {
  return PROGRAMS.test(name);
}

/** Kind of file that is not read yet, by the extension of its name (`PDF documents`), or null when it may be a text. */
export function otherFormatOf(name: string): string | null {
  const extension = /\.([^./\\]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (PICTURES_AND_SOUND.test(extension)) return `.${extension} files`;
  return Object.hasOwn(OTHER_FORMATS, extension) ? (OTHER_FORMATS[extension] ?? null) : null;
}
