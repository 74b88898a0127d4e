// `window.desk` in a plain browser: calls over fetch, events over a stream, files as bytes; installed before the app's own script.

import type { DeskBridge } from '../contract/bridge.ts';
import type { DeskEvent, Noun } from '../contract/events.ts';
import type { CallResult, Failure } from '../contract/failure.ts';
import { decodeWire, encodeWire } from '../contract/wire.ts';
import { BODY_CAP, BODY_CAP_WORDS, FILE_MODIFIED, FILE_NAME } from './wire-terms.ts';

const NOUNS: Record<Noun, null> = {
  clipping: null,
  tag: null,
  collection: null,
  theme: null,
  concept: null,
  annotation: null,
  briefing: null,
  issue: null,
  template: null,
  houseStyle: null,
  story: null,
  outlet: null,
  savedSearch: null,
  import: null,
  source: null,
  watch: null,
  rule: null,
  library: null,
  history: null,
};
const EVERY_NOUN = Object.keys(NOUNS) as Noun[];

const GONE: Failure = {
  code: 'host-gone',
  message: 'Clipdesk no longer answers.',
  remedy: 'Start it again in the terminal and open the address it prints. What was saved is safe.',
};

async function post(path: string, body: BodyInit, headers: Record<string, string>): Promise<CallResult<unknown>> {
  let text: string;
  try {
    const response = await fetch(path, { method: 'POST', body, headers });
    text = await response.text();
  } catch {
    return { ok: false, failure: GONE };
  }
  try {
    return decodeWire(text) as CallResult<unknown>;
  } catch {
    return { ok: false, failure: { code: 'refused', message: text, remedy: GONE.remedy } };
  }
}

function call(name: string, input: unknown): Promise<CallResult<unknown>> {
  return post(`/call/${encodeURIComponent(name)}`, encodeWire(input), { 'Content-Type': 'application/json' });
}

/** Why a dropped file cannot be read; null when it can. */
async function faultOf(file: File): Promise<{ reason: string; message: string } | null> {
  if (file.size > BODY_CAP) return { reason: 'too-large', message: `The file is larger than ${BODY_CAP_WORDS}.` };
  try {
    await file.slice(0, 1).arrayBuffer();
    return null;
  } catch (error) {
    const vanished = error instanceof DOMException && error.name === 'NotFoundError';
    return vanished
      ? { reason: 'vanished', message: 'The file is no longer there.' }
      : { reason: 'unreadable', message: 'The file cannot be read.' };
  }
}

/** A file that cannot be read gets its row in the import's report, so that none goes missing. */
async function sendFile(importId: number, file: File, relativePath: string): Promise<CallResult<null>> {
  const fault = await faultOf(file);
  const sent = fault
    ? call('import.addFailure', { id: importId, name: relativePath, ...fault })
    : post(`/import/${importId}/file`, file, {
        [FILE_NAME]: encodeURIComponent(relativePath.toWellFormed()),
        [FILE_MODIFIED]: String(file.lastModified),
      });
  return (await sent) as CallResult<null>;
}

function subscribe(listener: (event: DeskEvent) => void): () => void {
  const stream = new EventSource('/events');
  // What happened before the stream stood was not heard either: the page's first calls are asked again.
  let lost = true;
  stream.onmessage = ({ data }) => listener(decodeWire(String(data)) as DeskEvent);
  stream.onerror = () => {
    lost = true;
  };
  // What happened while the stream was down was not heard.
  stream.onopen = () => {
    if (lost) listener({ type: 'changed', nouns: EVERY_NOUN, clippingIds: [] });
    lost = false;
  };
  return () => stream.close();
}

async function saveFile(file: { fileName: string; mediaType: string; bytes: Uint8Array }): Promise<CallResult<string>> {
  const address = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.fileName;
  link.click();
  // The browser reads the bytes after this task; a minute is longer than it takes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { ok: true, value: file.fileName };
}

if (!(window.desk as DeskBridge | undefined)) {
  window.desk = {
    host: 'web',
    call: call as DeskBridge['call'],
    subscribe,
    pathOf: () => null,
    sendFile,
    saveFile,
    choosePaths: async () => null,
  };
}
