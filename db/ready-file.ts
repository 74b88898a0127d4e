// A file as the reading threads hand it to the writer: its clippings with all that is computed from them, or why there are none.

import { deserialize, serialize } from 'node:v8';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { DraftClipping, IndexColumns, ThemeSuggestion } from '../contract/draft.ts';
import type { StoryTraces } from '../language/story-signals.ts';

/** A clipping made ready by the reading threads: the draft with all that is computed from it. */
export interface ReadyClipping {
  draft: DraftClipping;
  columns: IndexColumns;
  suggestions: ThemeSuggestion[];
  /** What its story is found by. */
  traces: StoryTraces;
  /** SHA-256 (hex) of the text's UTF-8. */
  textSha256: string;
  words: number;
  opening: string;
}

/** The bytes of a file as the library keeps them. */
export interface PackedSource {
  name: string;
  modifiedAt: string | null;
  sha256: string;
  size: number;
  /** zstd-compressed. */
  packed: Uint8Array;
  encoding: string;
  /** The archive or mail it came out of. */
  container?: Container | null;
}

/** What a row of a report is about, whether its file was read or not. */
interface Named {
  /** As the report names it. */
  path: string;
  /** With its folders relative to what was dropped. */
  name: string;
  /** Path to read it from again: its own, or that of the archive or mail it was in; null or absent for bytes. */
  readFrom?: string | null;
  /** The failed row that this is a second reading of. */
  replaces?: number | null;
}

/** One file of an import, read or not. */
export type ReadyFile =
  | (Named & {
      ok: true;
      clippings: readonly ReadyClipping[] | PackedClippings;
    } & PackedSource)
  | (Named & {
      ok: false;
      status: 'failed' | 'skipped';
      reason: string;
      message: string;
      /** A table whose columns said nothing: it is kept, so that they can be named. */
      kept?: PackedSource;
    });

/** An archive or a mail that other files came out of. */
export interface Container {
  name: string;
  /** SHA-256 of its bytes, hex. */
  sha256: string;
}

/** Clippings in portions small enough to be held one at a time: what a table of fifty thousand rows becomes stays small between threads. */
export interface PackedClippings {
  portions: Uint8Array[];
}

/** Clippings of a portion, and bytes above which a portion is compressed. */
const PORTION = 100;
const WORTH_COMPRESSING = 256 * 1024;
/** What V8 begins its own serialisation with. */
const PLAIN = 0xff;

/** zstd, as sources are stored. */
export function packBytes(bytes: Uint8Array): Uint8Array {
  return zstdCompressSync(bytes);
}

/** Packs clippings as they come, so that not all have to be held at once. */
export function packClippings(clippings: Iterable<ReadyClipping>): PackedClippings {
  const portions: Uint8Array[] = [];
  let held: ReadyClipping[] = [];
  const pack = () => {
    const bytes = serialize(held);
    // A copy of its own length: what V8 hands out may sit in a buffer twice as large.
    portions.push(bytes.length > WORTH_COMPRESSING ? zstdCompressSync(bytes) : new Uint8Array(bytes));
    held = [];
  };
  for (const clipping of clippings) {
    held.push(clipping);
    if (held.length === PORTION) pack();
  }
  if (held.length > 0) pack();
  return { portions };
}

/** The clippings of a file, a portion at a time. */
export function* eachClipping(clippings: readonly ReadyClipping[] | PackedClippings): Generator<ReadyClipping> {
  if (!('portions' in clippings)) return yield* clippings;
  for (const portion of clippings.portions)
    yield* deserialize(portion[0] === PLAIN ? portion : zstdDecompressSync(portion)) as ReadyClipping[];
}

/** The buffers of a file that a thread can hand over instead of copying. */
export function buffersOf(file: ReadyFile): ArrayBuffer[] {
  const portions = file.ok && 'portions' in file.clippings ? file.clippings.portions : [];
  const packed = file.ok ? file.packed : file.kept?.packed;
  return [...(packed ? [packed] : []), ...portions].flatMap(({ buffer, byteLength }) =>
    buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [],
  );
}
