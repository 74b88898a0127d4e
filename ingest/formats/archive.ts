// Opens ZIP containers (archives, docx, odt, xlsx) within bounds: what they unpack to is limited before it is unpacked.

import { crc32, inflateRawSync } from 'node:zlib';
import { Refusal } from './piece.ts';

/** One file in an archive, not yet unpacked. */
export interface Member {
  /** As written in the archive; may hold anything. */
  name: string;
  isFolder: boolean;
  encrypted: boolean;
  /** Bytes it says it unpacks to. */
  size: number;
  packedSize: number;
  /** As its writer's clock had it, `YYYY-MM-DDTHH:MM:SS`, without a zone; null when none is given. */
  modified: string | null;
  method: number;
  crc: number;
  offset: number;
}

/** What an archive may come to. */
export interface Bounds {
  members: number;
  /** Unpacked bytes of one member. */
  size: number;
}

/** Deflate packs at most 1,032 to 1; no text and no document of people is packed a fifth as well. */
const MOST_RATIO = 200;
const SMALL = 2 * 1024 * 1024;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** The members by the archive's own directory (PKWARE APPNOTE 4.3). Throws a Refusal: damaged, too many members. */
export function membersOf(bytes: Uint8Array, bounds: Bounds): Member[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const lowest = Math.max(0, bytes.length - 22 - 65_535);
  while (end >= lowest && view.getUint32(end, true) !== END) end -= 1;
  if (end < lowest) throw new Refusal('damaged', 'The archive is cut off: its directory is missing.');
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > bounds.members || count === 0xffff)
    throw new Refusal('bomb', `The archive holds ${count} files; at most ${bounds.members} are read.`);
  const members: Member[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY)
      throw new Refusal('damaged', 'The archive is damaged: its directory cannot be read.');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0);
    members.push({
      name,
      isFolder: /[/\\]$/u.test(name),
      encrypted: (flags & 1) !== 0,
      method: view.getUint16(at + 10, true),
      modified: dosTime(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return members;
}

/** A member's bytes. Throws a Refusal: encrypted, bomb, damaged. */
export function unpack(bytes: Uint8Array, member: Member, bounds: Bounds): Uint8Array {
  if (member.encrypted) throw new Refusal('encrypted', 'It is locked with a password.');
  if (member.size > bounds.size)
    throw new Refusal('bomb', `It unpacks to more than ${Math.round(bounds.size / 1048576)} MiB.`);
  if (member.size > SMALL && member.size > member.packedSize * MOST_RATIO)
    throw new Refusal(
      'bomb',
      `It unpacks to ${Math.round(member.size / Math.max(1, member.packedSize))} times its size.`,
    );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = member;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL)
    throw new Refusal('damaged', 'The archive is damaged: a file in it is not where the directory says.');
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(from, from + member.packedSize);
  if (packed.length < member.packedSize)
    throw new Refusal('damaged', 'The archive is cut off in the middle of a file.');
  const unpacked = inflate(packed, member);
  if (unpacked.length !== member.size || crc32(unpacked) !== member.crc)
    throw new Refusal('damaged', 'The archive is damaged: a file in it does not match its checksum.');
  return unpacked;
}

function inflate(packed: Uint8Array, member: Member): Uint8Array {
  if (member.method === 0) return packed;
  if (member.method !== 8)
    throw new Refusal('unsupported', `It is packed by a method (${member.method}) that Clipdesk does not read.`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, member.size) });
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('bomb', 'It unpacks to more than it says.');
    throw new Refusal('damaged', 'The archive is damaged: a file in it cannot be unpacked.');
  }
}

/** UTF-8 when flagged or valid; else CP866, which Windows archivers of the region write. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return new TextDecoder('ibm866').decode(bytes);
  }
}

function dosTime(date: number, time: number): string | null {
  const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
  const [hour, minute, second] = [time >> 11, (time >> 5) & 63, (time & 31) * 2];
  if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59 || date === 0x21) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
}

/** Bytes of the parts of an office document may come to this. */
const PART: Bounds = { members: 20_000, size: 48 * 1024 * 1024 };

/** The parts of an office document that are wanted, by name. Throws a Refusal when they are too large or declare entities. */
export function partsOf(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  for (const member of membersOf(bytes, PART)) {
    if (member.isFolder || !wanted(member.name)) continue;
    total += member.size;
    if (total > PART.size) throw new Refusal('bomb', 'The document unpacks to more than 48 MiB of text.');
    const part = unpack(bytes, member, PART);
    if (/<!ENTITY/u.test(new TextDecoder('latin1').decode(part.subarray(0, 4096))))
      throw new Refusal('bomb', 'The document declares entities, as no office program does.');
    parts.set(member.name, part);
  }
  return parts;
}

/** Refuses what is no ZIP container: a document locked with a password or of an older kind is an OLE file. */
export function requireContainer(bytes: Uint8Array, kind: string): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  const ole = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  if (!ole) throw new Refusal('damaged', `The file is damaged or not ${kind}.`);
  const directory = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (directory.includes('EncryptedPackage')) throw new Refusal('encrypted', 'The document is locked with a password.');
  throw new Refusal('unsupported', `The file is of an older kind; save it as ${kind}.`);
}
