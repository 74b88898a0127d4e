// The parser's role: reads one file into clippings ready to be written, with everything that can be computed without the library.

import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { packBytes, type ReadyFile } from '../db/ready-file.ts';
import { LARGEST_FILE } from '../ingest/decode.ts';
import { Refusal } from '../ingest/formats/piece.ts';
import { isArchive, unpackArchive } from '../ingest/formats/zip.ts';
import { makeReader } from '../ingest/read.ts';
import { faultOfFile } from './file-faults.ts';
import { makeReady, type ReadyRules } from './ready-clipping.ts';
import { loadResources } from './resources.ts';
import type { Role, ThreadData } from './thread.ts';

/** A file to read: by path, or as bytes from a host that has no path. */
export interface FileToRead {
  /** As the report names it. */
  path: string;
  /** Name with folders relative to what was dropped. */
  name: string;
  bytes: Uint8Array | null;
  modifiedAt: string | null;
}

/** What an archive held: files to read, and rows for those that are not. */
export interface UnpackedFile {
  members: ({ file: FileToRead } | { outcome: ReadyFile })[];
}

/** The library's rules at the import's beginning. */
export type ReadingRules = ReadyRules;

/** Answers `read`: a FileToRead becomes a ReadyFile, a fault of the file being a row too, or what it held when it is an archive. `rules` comes first. */
export function parserRole(data: ThreadData): Role {
  const read = makeReader(loadResources(data.resourcesDir));
  let ready = makeReady({ concepts: [], themes: [] });

  const readFileToClippings = async (file: FileToRead): Promise<ReadyFile | UnpackedFile> => {
    const failed = (reason: string, message: string) =>
      ({ ok: false, path: file.path, name: file.name, status: 'failed', reason, message }) satisfies ReadyFile;
    let bytes = file.bytes;
    let { modifiedAt } = file;
    if (!bytes) {
      try {
        const facts = await stat(file.path);
        if (!facts.isFile()) return failed('unreadable', 'This is not a file that can be read.');
        if (facts.size > LARGEST_FILE)
          return failed(
            'too-large',
            `The file has ${Math.round(facts.size / 1e6)} MB; the most is ${LARGEST_FILE / 1024 / 1024} MiB.`,
          );
        modifiedAt = facts.mtime.toISOString();
        bytes = await readFile(file.path);
      } catch (error) {
        return failed(...faultOfFile(error));
      }
    }
    if (isArchive(file.name)) {
      try {
        return unpacked(file, bytes);
      } catch (error) {
        const reason = error instanceof Refusal ? error.code : 'damaged';
        return failed(reason, error instanceof Error ? error.message : String(error));
      }
    }
    const outcome = await read(bytes, { name: file.name, modifiedAt });
    if (!outcome.ok) return failed(outcome.failure.code, outcome.failure.message);
    return {
      ok: true,
      path: file.path,
      name: file.name,
      modifiedAt,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
      packed: packBytes(bytes),
      encoding: outcome.encoding,
      clippings: outcome.clippings.map(ready),
    };
  };

  return {
    answer(name, input) {
      if (name === 'rules') {
        ready = makeReady(input as ReadingRules);
        return null;
      }
      return readFileToClippings(input as FileToRead);
    },
    close() {},
  };
}

/** The files in an archive, each under its name within the archive's. Throws Refusal over the archive as a whole. */
function unpacked(file: FileToRead, bytes: Uint8Array): UnpackedFile {
  return {
    members: unpackArchive(bytes).map((member) => {
      const path = `${file.path}/${member.name}`;
      if (member.ok)
        return {
          file: { path, name: `${file.name}/${member.name}`, bytes: member.bytes, modifiedAt: member.modifiedAt },
        };
      return {
        outcome: {
          ok: false,
          path,
          name: `${file.name}/${member.name}`,
          status: member.status,
          reason: member.reason,
          message: member.message,
        },
      };
    }),
  };
}
