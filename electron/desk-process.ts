// The desk's own process: opens the library it was started for, answers the shell, and ends when the shell asks or is gone.

import { failureOf } from '../contract/failure.ts';
import { openDesk } from '../desk/desk.ts';
import type { DeskStart, FromDesk, ToDesk } from './desk-messages.ts';

// How long a desk whose parent is gone may take to close, in milliseconds.
const LAST_MOMENT = 5_000;

/** The way to the shell: a utility process has a port, a forked one the channel of `child_process`. */
interface ParentChannel {
  send(message: FromDesk): void;
  listen(onMessage: (message: ToDesk) => void, onLost: () => void): void;
}

interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  on(event: 'close', listener: () => void): void;
}

function parentChannel(): ParentChannel {
  const port = (process as NodeJS.Process & { parentPort?: ParentPort }).parentPort;
  if (port) {
    return {
      send: (message) => port.postMessage(message),
      listen(onMessage, onLost) {
        port.on('message', ({ data }) => onMessage(data as ToDesk));
        port.on('close', onLost);
      },
    };
  }
  return {
    // A parent that has just gone is noticed by `disconnect`; what was to be said to it no longer matters.
    send: (message) => void (process.connected && process.send?.(message, undefined, undefined, () => {})),
    listen(onMessage, onLost) {
      process.on('message', (message) => onMessage(message as ToDesk));
      process.on('disconnect', onLost);
      if (!process.connected) onLost();
    },
  };
}

const start = JSON.parse(process.argv[2] ?? '{}') as DeskStart;
const parent = parentChannel();
const opening = openDesk(start);

async function close(): Promise<void> {
  const desk = await opening.catch(() => null);
  await desk?.close();
  process.exit(0);
}

parent.listen(
  async (message) => {
    if (message.type === 'close') return await close();
    const result = await opening.then(
      (desk) => desk.call(message.name, message.input),
      (error: unknown) => ({ ok: false as const, failure: failureOf(error) }),
    );
    parent.send({ type: 'answer', id: message.id, result });
  },
  () => {
    setTimeout(() => process.exit(0), LAST_MOMENT).unref();
    void close();
  },
);

try {
  const desk = await opening;
  desk.subscribe((event) => parent.send({ type: 'event', event }));
} catch (error) {
  parent.send({ type: 'unopened', failure: failureOf(error) });
  // Lets the message out before the process ends.
  setTimeout(() => process.exit(3), 200);
}
