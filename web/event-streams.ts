// The desk's events as server-sent events: one stream per open tab, all ended together.

import { encodeWire } from '../contract/wire.ts';
import type { Desk } from '../desk/desk.ts';

// A line now and then, in milliseconds, so that a tab that went away is noticed.
const BEAT = 15_000;

/** The streams of one web host. */
export interface EventStreams {
  /** A response that goes on until the tab closes or `close` is called. */
  open(): Response;
  close(): void;
}

/** Subscribes to the desk once and passes every event to every open stream. */
export function openEventStreams(desk: Desk): EventStreams {
  const encoder = new TextEncoder();
  const streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const send = (text: string) => {
    const chunk = encoder.encode(text);
    for (const stream of streams) stream.enqueue(chunk);
  };
  const unsubscribe = desk.subscribe((event) => send(`data: ${encodeWire(event)}\n\n`));
  const beat = setInterval(() => send(': \n\n'), BEAT);
  beat.unref();

  return {
    open() {
      let own: ReadableStreamDefaultController<Uint8Array>;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          own = controller;
          streams.add(own);
          own.enqueue(encoder.encode('retry: 1000\n\n'));
        },
        cancel() {
          streams.delete(own);
        },
      });
      return new Response(body, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } });
    },
    close() {
      clearInterval(beat);
      unsubscribe();
      for (const stream of streams) stream.close();
      streams.clear();
    },
  };
}
