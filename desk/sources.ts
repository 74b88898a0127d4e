// Sources read again: asks the thread that reads them, and hands what it read to the writer.

import type { CallNameOf, CallParsed } from '../contract/calls.ts';
import { DeskError } from '../contract/failure.ts';
import type { SourceReread } from '../contract/source.ts';
import type { RereaderRequests } from './rereader.ts';
import type { ThreadData } from './role.ts';
import { ThreadHandle } from './worker.ts';
import type { WriterRequests } from './writer.ts';

/** Milliseconds a source may take to be read again before its thread is ended. */
const DEADLINE = 600_000;
/** Milliseconds that its thread is kept with nothing to do. */
const IDLE = 60_000;

type AskWriter = <Name extends keyof WriterRequests>(
  name: Name,
  input: WriterRequests[Name]['input'],
) => Promise<WriterRequests[Name]['answer']>;

type SourceCall = Extract<CallNameOf<'desk'>, `source.${string}`>;

/** The calls on sources, over a thread of their own that starts when first needed. */
export class Sources {
  private readonly data: ThreadData;
  private readonly askWriter: AskWriter;
  private thread: ThreadHandle | null = null;
  private idle: NodeJS.Timeout | null = null;

  constructor(data: Omit<ThreadData, 'role'>, askWriter: AskWriter) {
    this.data = { ...data, role: 'rereader' };
    this.askWriter = askWriter;
  }

  /** By name, as the desk carries them out. */
  readonly calls: { [Name in SourceCall]: (input: CallParsed<Name>) => Promise<unknown> } = {
    'source.encodings': (input) => this.ask('encodings', input),
    'source.tables': (input) => this.ask('tables', input),
    'source.reread': async (input) => {
      await this.tellRules();
      const rereading = await this.ask('rereadIn', input);
      const details = { encoding: input.encoding };
      return this.write({ name: 'source.reread', details, rereading, remembered: [] });
    },
    'source.map': async ({ sourceId, tables, remember }) => {
      await this.tellRules();
      const rereading = await this.ask('rereadBy', { sourceId, tables });
      const headers = remember ? await this.ask('headers', { sourceId, tables }) : [];
      const remembered = headers.flatMap(({ header, at }) => {
        const columns = tables[at]?.columns;
        return columns && Object.keys(columns).length > 0 ? [{ header, columns }] : [];
      });
      return this.write({ name: 'source.map', details: {}, rereading, remembered });
    },
  };

  private write(input: WriterRequests['writer.rereadSource']['input']): Promise<SourceReread> {
    return this.askWriter('writer.rereadSource', input);
  }

  private async tellRules(): Promise<void> {
    await this.ask('rules', await this.askWriter('writer.rules', null));
  }

  private async ask<Name extends keyof RereaderRequests>(
    name: Name,
    input: RereaderRequests[Name]['input'],
  ): Promise<RereaderRequests[Name]['answer']> {
    this.thread = this.thread && !this.thread.ended ? this.thread : new ThreadHandle(this.data);
    const { thread } = this;
    if (this.idle) clearTimeout(this.idle);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      void thread.terminate();
    }, DEADLINE);
    try {
      return await thread.ask(name, input);
    } catch (error) {
      if (!late) throw error;
      throw new DeskError({
        code: 'too-slow',
        message: 'Reading the file again took too long and was given up.',
        remedy: 'What is in the library stays as it is.',
      });
    } finally {
      clearTimeout(timer);
      if (thread.busy === 0) {
        this.idle = setTimeout(() => void this.close(), IDLE);
        this.idle.unref();
      }
    }
  }

  /** Ends the thread; another starts when it is needed. */
  async close(): Promise<void> {
    if (this.idle) clearTimeout(this.idle);
    const { thread } = this;
    this.thread = null;
    await thread?.close();
  }
}
