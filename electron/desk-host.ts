// The shell's side of the desk's process: starts it, carries calls and events, starts it again when it falls, closes it cleanly.

import { type ChildProcess, fork } from 'node:child_process';
import { utilityProcess } from 'electron';
import type { DeskEvent } from '../contract/events.ts';
import type { CallResult, Failure } from '../contract/failure.ts';
import type { DeskStart, FromDesk, ToDesk } from './desk-messages.ts';

// A desk that falls this often within a minute is not started again.
const FALLS = 3;
// How long a desk may take to close, in milliseconds: it ends a running import after the batch at hand.
const CLOSING = 20_000;

const RESTARTED: Failure = {
  code: 'desk-restarted',
  message: 'The part of Clipdesk that keeps the library stopped, and was started again.',
  remedy: 'What was saved is safe. Repeat the last step; import again what an import had not reached.',
};
const DOWN: Failure = {
  code: 'desk-down',
  message: 'The part of Clipdesk that keeps the library keeps stopping.',
  remedy: 'Quit Clipdesk and start it again; what was saved is safe.',
};

/** One running process, whichever way it was started. */
interface DeskChild {
  send(message: ToDesk): void;
  end(): void;
}

/** What the shell needs of the desk. */
export interface DeskHost {
  /** Never rejects. */
  call(name: string, input: unknown): Promise<CallResult<unknown>>;
  /** Lets a running import finish its batch, then ends the process. */
  close(): Promise<void>;
}

/** Where the desk's news goes. */
export interface DeskListeners {
  onEvent(event: DeskEvent): void;
  /** The library cannot be opened; no call will be answered. */
  onUnopened(failure: Failure): void;
}

function startChild(
  file: string,
  start: DeskStart,
  onMessage: (message: FromDesk) => void,
  onExit: () => void,
): DeskChild {
  const args = [JSON.stringify(start)];
  // An older Electron's own Node cannot run the desk; tests name one that can.
  const execPath = process.env.CLIPDESK_NODE;
  if (execPath) {
    const child: ChildProcess = fork(file, args, {
      execPath,
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.on('message', (message) => onMessage(message as FromDesk));
    child.on('error', () => {});
    child.on('exit', onExit);
    return { send: (message) => void (child.connected && child.send(message)), end: () => void child.kill('SIGKILL') };
  }
  const child = utilityProcess.fork(file, args, { serviceName: 'Clipdesk desk', stdio: 'inherit' });
  child.on('message', (message: unknown) => onMessage(message as FromDesk));
  child.on('exit', onExit);
  return { send: (message) => child.postMessage(message), end: () => void child.kill() };
}

/** Starts the desk's process from its built file. */
export function startDesk(file: string, start: DeskStart, listeners: DeskListeners): DeskHost {
  const pending = new Map<number, (result: CallResult<unknown>) => void>();
  const falls: number[] = [];
  let lastId = 0;
  let child: DeskChild | null = null;
  let unopened: Failure | null = null;
  let ended: (() => void) | null = null;

  function failAll(failure: Failure): void {
    for (const settle of pending.values()) settle({ ok: false, failure });
    pending.clear();
  }

  function onMessage(message: FromDesk): void {
    if (message.type === 'event') {
      listeners.onEvent(message.event);
    } else if (message.type === 'answer') {
      pending.get(message.id)?.(message.result);
      pending.delete(message.id);
    } else {
      unopened = message.failure;
      listeners.onUnopened(unopened);
    }
  }

  function onExit(): void {
    child = null;
    if (ended) ended();
    else if (unopened) failAll(unopened);
    else onFall();
  }

  function onFall(): void {
    const now = Date.now();
    falls.push(now);
    const again = falls.filter((at) => now - at < 60_000).length <= FALLS;
    const failure = again ? RESTARTED : DOWN;
    failAll(failure);
    if (again) run();
    listeners.onEvent({ type: 'desk-restarted', failure });
  }

  function run(): void {
    child = startChild(file, start, onMessage, onExit);
  }

  run();
  return {
    call(name, input) {
      const { promise, resolve } = Promise.withResolvers<CallResult<unknown>>();
      if (!child) return Promise.resolve({ ok: false, failure: unopened ?? DOWN });
      lastId += 1;
      pending.set(lastId, resolve);
      child.send({ type: 'call', id: lastId, name, input });
      return promise;
    },
    async close() {
      const running = child;
      if (!running) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => running.end(), CLOSING);
        ended = () => {
          clearTimeout(timer);
          resolve();
        };
        running.send({ type: 'close' });
      });
      failAll(DOWN);
    },
  };
}
