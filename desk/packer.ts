// The role that makes packs: exports and previews, on a reading connection of its own; it says what it is at.

import { forgetLaidOut } from '../briefing/pdf.ts';
import type { CallAnswer, CallNameOf, CallParsed } from '../contract/calls.ts';
import { DeskError } from '../contract/failure.ts';
import { openReader } from '../db/open.ts';
import { briefingLetter, checkTemplate, previewBriefing, renderBriefing, renderIssue } from './pack-files.ts';
import type { RememberedClippings } from './packs.ts';
import type { Role, ThreadData } from './role.ts';

type PackName = CallNameOf<'pack'>;
/** A preview as the desk asks for it. */
export interface PreviewRequest {
  input: CallParsed<'briefing.preview'>;
  /** Something of the clippings may have changed since the last one. */
  forget: boolean;
}
type Packs = {
  [Name in Exclude<PackName, 'briefing.preview'>]: (input: CallParsed<Name>) => Promise<CallAnswer<Name>>;
};

/** Opens a reading connection for packs. */
export function packerRole(data: ThreadData, tell: (name: string, value: unknown) => void): Role {
  const db = openReader(data.libraryPath);
  const { resourcesDir } = data;
  let isCancelled = () => false;
  const goOn = () => {
    if (isCancelled()) throw new DeskError({ code: 'cancelled', message: 'The pack was cancelled.', remedy: null });
  };
  const say = (stage: string, done = 0, total: number | null = null) => {
    goOn();
    tell('export-stage', { stage, done, total });
  };
  const packs: Packs = {
    'briefing.render': (input) => renderBriefing(db, resourcesDir, input, say),
    'issue.render': (input) => renderIssue(db, resourcesDir, input, say),
    'briefing.letter': async (input) => briefingLetter(db, resourcesDir, input),
    'template.check': (input) => checkTemplate(db, resourcesDir, input),
  };
  const remembered: RememberedClippings = new Map();
  const preview = ({ input, forget }: PreviewRequest) => {
    if (forget) remembered.clear();
    return previewBriefing(db, resourcesDir, input, remembered);
  };
  return {
    answer(name, input, shouldStop = () => false) {
      isCancelled = shouldStop;
      goOn();
      if (name === 'briefing.preview') return preview(input as PreviewRequest);
      const pack = packs[name as keyof Packs] as (input: unknown) => Promise<unknown>;
      return pack(input);
    },
    handOver: buffersOf,
    close() {
      forgetLaidOut();
      db.close();
    },
  };
}

/** Buffers that hold nothing but a file's bytes. */
function buffersOf(answer: unknown): ArrayBuffer[] {
  return Object.values(answer ?? {}).flatMap((value: unknown) =>
    value instanceof Uint8Array && value.buffer instanceof ArrayBuffer && value.byteLength === value.buffer.byteLength
      ? [value.buffer]
      : [],
  );
}
