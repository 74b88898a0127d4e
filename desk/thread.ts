// The entry of every worker thread of a desk: plays the role it is given and answers one request at a time.

import { parentPort, workerData } from 'node:worker_threads';
import { type Failure, failureOf } from '../contract/failure.ts';
import { overtaken } from './overtaking.ts';

/** What a thread is started with. */
export interface ThreadData {
  role: 'writer' | 'reader' | 'long' | 'packer' | 'parser' | 'rereader';
  libraryPath: string;
  resourcesDir: string;
  /** How this process names itself to others that want to write. */
  holder: string;
  /** Which searches have been overtaken (`overtaking.ts`). */
  cells?: SharedArrayBuffer;
}

/** Answers requests of a role by name. `background`: asked again while it returns true and no request waits. */
export interface Role {
  /** `shouldStop` is looked at by searches: a newer one has begun. */
  answer(name: string, input: unknown, shouldStop?: () => boolean): unknown;
  background?(): boolean;
  /** Buffers of an answer that are handed over instead of copied. */
  handOver?(answer: unknown): ArrayBuffer[];
  close(): void;
}

export interface Request {
  id: number;
  name: string;
  input: unknown;
  /** Where it is told that a newer search has begun. */
  cell?: number;
}

/** What a thread says: an answer, or something that happened. */
export type Reply =
  | { type: 'ready' }
  | { type: 'failed-to-start'; failure: Failure }
  | { type: 'answer'; id: number; ok: true; value: unknown }
  | { type: 'answer'; id: number; ok: false; failure: Failure }
  | { type: 'told'; name: string; value: unknown };

type MakeRole = (data: ThreadData, tell: (name: string, value: unknown) => void) => Role;

// A thread loads what its own role needs: the libraries that read and render files are large.
const roles: Record<ThreadData['role'], () => Promise<MakeRole>> = {
  writer: async () => (await import('./writer.ts')).writerRole,
  reader: async () => (await import('./reader.ts')).readerRole,
  long: async () => (await import('./long.ts')).longRole,
  packer: async () => (await import('./packer.ts')).packerRole,
  parser: async () => (await import('./parser.ts')).parserRole,
  rereader: async () => (await import('./rereader.ts')).rereaderRole,
};

const port = parentPort;
if (port) {
  const say = (reply: Reply) => port.postMessage(reply);
  try {
    const data = workerData as ThreadData;
    const makeRole = await roles[data.role]();
    const role = makeRole(data, (name, value) => say({ type: 'told', name, value }));
    let queue: Promise<void> = Promise.resolve();
    let waiting = 0;
    let resting = false;
    // One step at a time: a chain for every request would let no call through between its steps.
    const restSoon = () => {
      if (resting) return;
      resting = true;
      setTimeout(() => {
        resting = false;
        if (waiting === 0 && role.background?.()) restSoon();
      }, 1);
    };
    port.on('message', (request: Request) => {
      waiting += 1;
      queue = queue.then(async () => {
        try {
          if (request.name === 'close') {
            while (role.background?.()) await new Promise((next) => setTimeout(next, 0));
            role.close();
            say({ type: 'answer', id: request.id, ok: true, value: null });
            port.close();
            return;
          }
          const { cells } = data;
          const { cell } = request;
          const shouldStop = cells && cell !== undefined ? () => overtaken(cells, cell) : undefined;
          const value = await role.answer(request.name, request.input, shouldStop);
          port.postMessage(
            { type: 'answer', id: request.id, ok: true, value } satisfies Reply,
            role.handOver?.(value) ?? [],
          );
        } catch (error) {
          say({ type: 'answer', id: request.id, ok: false, failure: failureOf(error) });
        } finally {
          waiting -= 1;
          if (waiting === 0) restSoon();
        }
      });
    });
    say({ type: 'ready' });
    restSoon();
  } catch (error) {
    say({ type: 'failed-to-start', failure: failureOf(error) });
  }
}
