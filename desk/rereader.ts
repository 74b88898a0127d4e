// The rereader's role: shows how a source could be read otherwise, and reads it so for the writer to take over.

import type { ReadingChoice } from '../contract/draft.ts';
import { DeskError } from '../contract/failure.ts';
import { headerLine, readingLine, readingOf } from '../contract/reading.ts';
import type { SourceEncodings, SourceTables, TableMapping } from '../contract/source.ts';
import { rememberedColumns } from '../db/column-mappings.ts';
import { openReader } from '../db/open.ts';
import { packClippings, type ReadyClipping } from '../db/ready-file.ts';
import {
  markedPassages,
  type Rereading,
  type StoredSource,
  sourceIdOf,
  storedSource,
  untouched,
} from '../db/rereading.ts';
import { ENCODINGS } from '../ingest/decode.ts';
import { makeDrafter } from '../ingest/draft.ts';
import { confidenceOf, detectedEncoding, encodingChoices } from '../ingest/encodings.ts';
import { decodePage } from '../ingest/formats/html.ts';
import { Refusal } from '../ingest/formats/piece.ts';
import { previewTables } from '../ingest/formats/tables.ts';
import { makeReader } from '../ingest/read.ts';
import { encodingOf, isPlain, makeRereader } from '../ingest/reread.ts';
import { bodyOf, openingOf } from '../language/body.ts';
import { makeReady, type ReadyRules } from './ready-clipping.ts';
import { loadReadingResources } from './resources.ts';
import type { Role, ThreadData } from './role.ts';

/** What the role is asked. */
export interface RereaderRequests {
  /** The library's rules; before `reread`. */
  rules: { input: ReadyRules; answer: null };
  encodings: { input: { clippingId: number }; answer: SourceEncodings };
  tables: { input: { sourceId: number; tables?: TableMapping[] | undefined }; answer: SourceTables };
  rereadIn: { input: { clippingId: number; encoding: string }; answer: Rereading };
  rereadBy: { input: { sourceId: number; tables: TableMapping[] }; answer: Rereading };
  /** Names over the columns of these tables, by which they are known again. */
  headers: { input: { sourceId: number; tables: TableMapping[] }; answer: { header: string; at: number }[] };
}

/** Clippings that a preview of a table shows. */
const PREVIEWED = 3;

type Answers = {
  [Name in keyof RereaderRequests]: (
    input: RereaderRequests[Name]['input'],
  ) => RereaderRequests[Name]['answer'] | Promise<RereaderRequests[Name]['answer']>;
};

/** Opens a reading connection of the library and answers RereaderRequests. */
export function rereaderRole(data: ThreadData): Role {
  const db = openReader(data.libraryPath);
  const resources = loadReadingResources(data.resourcesDir);
  const read = makeReader(resources);
  const draft = makeDrafter(resources);
  let ready = makeReady({ concepts: [], themes: [] });

  const reread = async (source: StoredSource, choice: ReadingChoice, restores: boolean): Promise<Rereading> => {
    const outcome = await readAs(source, choice);
    const { format } = readingOf(source.reading);
    const plain = isPlain(outcome.encoding);
    const reading = plain
      ? outcome.encoding
      : readingLine({ format, encoding: choice.encoding ?? null, tables: choice.tables ? [...choice.tables] : null });
    const texts = outcome.clippings.map(({ locator, text }) => ({ locator, text, reading }));
    const rereader = makeRereader(source.bytes, source.name, texts);
    const places = new Map(source.clippings.map((one) => [one.id, rereader.articleAt(one)]));
    const gone = source.clippings.filter(({ id }) => places.get(id) === -1).map(({ id }) => id);
    if (plain && !choice.ranges && untouched(db, gone).length < gone.length) {
      // The analyst worked on articles that are split otherwise now: they stay as they are.
      const ranges = source.clippings.flatMap((one) => rereader.rangeOf(one) ?? []);
      return reread(source, { ...choice, ranges: ranges.sort((one, other) => one.start - other.start) }, restores);
    }
    const known = texts.map((_, at) => source.clippings.find(({ id }) => places.get(id) === at) ?? null);
    const moved = markedPassages(db, source.id).flatMap(({ kind, id, clippingId, textId, selector, ...of }) => {
      const text = texts[places.get(clippingId) ?? -1];
      const to = text && rereader.passageIn(text, of, selector);
      return to ? [{ kind, id, textId, to }] : [];
    });
    const clippings = packClippings(inTurn(outcome.clippings, ready));
    return { sourceId: source.id, reading, clippings, known, gone, moved, restores };
  };

  const readAs = async (source: StoredSource, choice: ReadingChoice) => {
    const outcome = await read(source.bytes, { name: source.name, modifiedAt: source.modifiedAt, as: choice });
    if (outcome.ok) return outcome;
    throw new DeskError({
      code: `cannot-read-${outcome.failure.code}`,
      message: outcome.failure.message,
      remedy: 'Choose otherwise; what is in the library stays as it is.',
    });
  };

  const requests: Answers = {
    rules: (input) => {
      ready = makeReady(input);
      return null;
    },
    encodings: ({ clippingId }) => encodingsOf(storedSource(db, sourceIdOf(db, clippingId))),
    tables: async ({ sourceId, tables }) => {
      const source = storedSource(db, sourceId);
      const current = readingOf(source.reading);
      const columns = rememberedColumns(db);
      const chosen = tables ?? current.tables;
      const as = { ...withEncoding(current.encoding), ...(chosen ? { tables: chosen } : {}) };
      const facts = { name: source.name, modifiedAt: source.modifiedAt, as, columns };
      const found = await refusing(() => previewTables(source.bytes, facts, PREVIEWED));
      const headers = found.headers.flatMap((names) => headerLine(names) ?? []);
      return {
        sourceId,
        name: source.name,
        tables: found.tables,
        named: current.tables !== null,
        remembered: headers.filter((line) => columns.has(line)),
        count: found.count,
        imported: source.clippings.length,
        clippings: found.pieces
          .map((piece) => draft(piece, ''))
          .map(({ headline, outlet, publishedOn, text, hidden }) => ({
            headline,
            outlet: outlet?.printed ?? null,
            publishedOn,
            opening: openingOf(bodyOf(text, hidden)),
          })),
      };
    },
    rereadIn: ({ clippingId, encoding }) => {
      const source = storedSource(db, sourceIdOf(db, clippingId));
      const { format, tables } = readingOf(source.reading);
      if (!ENCODINGS.includes(encoding) || encodingOf(source.bytes, source.name, source.reading) === null)
        throw new DeskError({
          code: 'bad-input',
          message: ENCODINGS.includes(encoding)
            ? `A file of this kind (${format}) says its own encoding.`
            : `There is no encoding “${encoding}”; there are ${ENCODINGS.join(', ')}.`,
          remedy: null,
        });
      return reread(source, { encoding, ...(tables ? { tables } : {}) }, false);
    },
    rereadBy: ({ sourceId, tables }) => {
      const source = storedSource(db, sourceId);
      return reread(source, { ...withEncoding(readingOf(source.reading).encoding), tables }, true);
    },
    headers: async ({ sourceId, tables }) => {
      const source = storedSource(db, sourceId);
      const as = { ...withEncoding(readingOf(source.reading).encoding), tables };
      const facts = { name: source.name, modifiedAt: source.modifiedAt, as };
      const { headers } = await refusing(() => previewTables(source.bytes, facts, 0));
      return headers.flatMap((names, at) => {
        const header = headerLine(names);
        return header === null ? [] : [{ header, at }];
      });
    },
  };

  return {
    answer(name, input) {
      return (requests[name as keyof RereaderRequests] as (input: unknown) => unknown)(input);
    },
    close: () => db.close(),
  };
}

const withEncoding = (encoding: string | null) => (encoding === null ? {} : { encoding });

function encodingsOf(source: StoredSource): SourceEncodings {
  const { format, encoding } = readingOf(source.reading);
  const inForce = encodingOf(source.bytes, source.name, source.reading);
  const plain = isPlain(format);
  if (inForce === null)
    return {
      ...{ sourceId: source.id, format: null, encoding: format, chosen: false },
      ...{ confidence: 1, detected: null, choices: [] },
    };
  const detected = format === 'html' ? decodePage(source.bytes).encoding : detectedEncoding(source.bytes);
  return {
    sourceId: source.id,
    format: plain ? 'text' : format,
    encoding: inForce,
    chosen: plain ? inForce !== detected : encoding !== null,
    detected,
    confidence: detected === null ? 0 : confidenceOf(source.bytes, detected),
    choices: encodingChoices(source.bytes, inForce),
  };
}

async function refusing<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new DeskError({ code: `cannot-read-${error.code}`, message: error.message, remedy: null });
  }
}

/** Makes drafts ready one by one, letting go of each. */
function* inTurn<Draft>(drafts: Draft[], ready: (draft: Draft) => ReadyClipping): Generator<ReadyClipping> {
  drafts.reverse();
  for (let one = drafts.pop(); one; one = drafts.pop()) yield ready(one);
}
