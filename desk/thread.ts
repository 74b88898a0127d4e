// The entry of every worker thread of a desk: plays the role it is given and answers one request at a time.

import { parentPort, workerData } from 'node:worker_threads';
import { failureOf } from '../contract/failure.ts';
import { namedFault } from '../db/faults.ts';
import { overtaken } from './overtaking.ts';
import type { MakeRole, Reply, Request, ThreadData } from './role.ts';

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
          say({ type: 'answer', id: request.id, ok: false, failure: failureOf(namedFault(error)) });
        } finally {
          waiting -= 1;
          if (waiting === 0) restSoon();
        }
      });
    });
    say({ type: 'ready' });
    restSoon();
  } catch (error) {
    say({ type: 'failed-to-start', failure: failureOf(namedFault(error)) });
  }
}
