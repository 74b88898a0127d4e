// Holds a compound file (OLE, [MS-CFB]) to its bounds before a library walks it: chains and trees that end, and no sector used twice.

import { Refusal } from './piece.ts';

const FREE = 0xfffffffa;
const NONE = 0xffffffff;
const STREAM = 2;

function damaged(): Refusal {
  return new Refusal('damaged', 'The file is damaged: its parts lead round in circles or out of it.');
}

/** Throws a Refusal (damaged) over a file whose parts, taken together, come to more than the file, or never end. */
export function requireBounded(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 1_536) throw damaged();
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw damaged();
  const size = 1 << shift;
  const sectors = Math.ceil(bytes.length / size) - 1;
  const at = (sector: number) => {
    if (sector >= sectors) throw damaged();
    return (sector + 1) * size;
  };
  const wordsOf = (sector: number): number[] => {
    const start = at(sector);
    if (start + size > bytes.length) throw damaged();
    return Array.from({ length: size / 4 }, (_, word) => view.getUint32(start + word * 4, true));
  };

  const fat = fatSectors(view, sectors, wordsOf).flatMap(wordsOf);
  const chain = follower(fat, sectors);
  const entries = chain(view.getUint32(48, true)).flatMap((sector) =>
    Array.from({ length: size / 128 }, (_, entry) => at(sector) + entry * 128).filter(
      (one) => one + 128 <= bytes.length,
    ),
  );
  const root = entries[0];
  if (root === undefined) throw damaged();
  const miniFat = chain(view.getUint32(60, true)).flatMap(wordsOf);
  const miniSectors = chain(view.getUint32(root + 116, true)).length * (size / 64);
  const miniChain = follower(miniFat, miniSectors);
  const cutoff = view.getUint32(56, true);

  const seen = new Set<number>([0]);
  const waiting = [view.getUint32(root + 76, true)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === NONE) continue;
    const entry = entries[id];
    if (entry === undefined || seen.has(id)) throw damaged();
    seen.add(id);
    waiting.push(view.getUint32(entry + 68, true), view.getUint32(entry + 72, true), view.getUint32(entry + 76, true));
    const length = view.getUint32(entry + 120, true);
    if (view.getUint8(entry + 66) !== STREAM || length === 0) continue;
    const isMini = length < cutoff;
    const held = (isMini ? miniChain : chain)(view.getUint32(entry + 116, true)).length * (isMini ? 64 : size);
    if (length > held) throw damaged();
  }
}

function fatSectors(view: DataView, sectors: number, wordsOf: (sector: number) => number[]): number[] {
  const listed = Array.from({ length: 109 }, (_, word) => view.getUint32(76 + word * 4, true));
  let more = view.getUint32(68, true);
  for (let count = 0; more < FREE; count += 1) {
    if (count > sectors) throw damaged();
    const words = wordsOf(more);
    more = words.pop() ?? NONE;
    listed.push(...words);
  }
  const found = listed.filter((sector) => sector < FREE);
  if (found.length > sectors) throw damaged();
  return found;
}

/** Follows chains in a table; no two of them may share a place. */
function follower(table: readonly number[], places: number): (start: number) => number[] {
  const used = new Set<number>();
  return (start) => {
    const chain: number[] = [];
    for (let place = start; place < FREE; place = table[place] ?? NONE) {
      if (place >= places || used.has(place)) throw damaged();
      used.add(place);
      chain.push(place);
    }
    return chain;
  };
}
