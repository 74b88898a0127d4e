// The search index's columns for one clipping: the same words, stems and keys that queries ask for.

import type { IndexColumns } from '../contract/draft.ts';
import type { KnownLanguage, LanguageCode, Range } from '../contract/values.ts';
import { KNOWN_LANGUAGES } from '../contract/values.ts';
import { paragraphLanguages } from './detect.ts';
import { foldKazakh } from './folds.ts';
import { isFunctionWord } from './function-words.ts';
import { isKazakhRoot } from './kazakh-roots.ts';
import { nameKeys } from './names.ts';
import { stem } from './stem.ts';
import { partsOf, tokenise } from './tokens.ts';

/** Version of everything that makes an index: a library indexed under another one is indexed again. */
export const ANALYSIS_VERSION = 10;

/** Before a stem whose Kazakh letters are folded (`foldKazakh`), in `forms`. */
export const FOLD_PREFIX = '~';
/** Before a name key (`nameKey`), in `forms`. */
export const NAME_PREFIX = '=';
/** Before the stem of a piece of a word (`covid-19`: covid), in `forms`. */
export const PIECE_PREFIX = '+';
/** Before a further form of a word of the headline, in `forms`, where it stands without this too. */
export const HEADLINE_PREFIX = '^';

/** What of a clipping is indexed. */
export interface IndexSource {
  headline: string;
  text: string;
  /** Sorted, not overlapping. An empty one is a lost line break. */
  hidden: readonly { start: number; end: number; shown?: boolean }[];
  /** The analyst's own words on it. */
  notes: string;
  language: LanguageCode;
  /** Languages the analyst set, as ranges of the text. */
  paragraphs?: readonly (Range & { language: LanguageCode })[];
}

const isKnown = (language: LanguageCode): language is KnownLanguage =>
  (KNOWN_LANGUAGES as readonly string[]).includes(language);

/** What an analyst reads: hidden ranges left out, a line feed where one was lost; and where in it languages were set. */
function visible(source: IndexSource): { body: string; set: (Range & { language: LanguageCode })[] } {
  let body = '';
  let at = 0;
  /** Where stretches of the text begin in the body. */
  const places: { at: number; from: number }[] = [{ at: 0, from: 0 }];
  for (const range of source.hidden) {
    if (range.start < at) continue;
    if (range.start === range.end) {
      body += `${source.text.slice(at, range.start)}\n`;
      at = range.start;
      places.push({ at, from: body.length });
    } else if (!range.shown) {
      body += `${source.text.slice(at, range.start)}\n`;
      at = range.end;
      places.push({ at, from: body.length });
    }
  }
  const placeOf = (offset: number) => {
    const place = places.findLast((one) => one.at <= offset) ?? { at: 0, from: 0 };
    const next = places[places.indexOf(place) + 1];
    return Math.min(place.from + offset - place.at, next?.from ?? Number.POSITIVE_INFINITY);
  };
  const set = (source.paragraphs ?? []).map(({ start, end, language }) => ({
    start: placeOf(start),
    end: placeOf(end),
    language,
  }));
  return { body: body + source.text.slice(at), set };
}

const HYPHEN = /[-\u2010\u2011]/;

/** True when the word at `at` is the first of the text, of a line or after a full stop. */
function opensSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && ' "«“„(—–-\t\u00A0'.includes(text[before] ?? '')) before -= 1;
  return before < 0 || '.!?…:\n\r'.includes(text[before] ?? '');
}

/** True when the line a word stands in is all in capitals, where they tell nothing. */
function isAllCapitals(text: string, { start, end }: Range): boolean {
  if (!/^\p{Lu}{2}/u.test(text.slice(start, end))) return false;
  const line = text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', end) >>> 0);
  return !/\p{Ll}/u.test(line);
}

/** Whether in a line of capitals a word may as well be another one's (ЕС, ИИ). */
function mayBeSmall(norm: string): boolean {
  return norm.length < 3 || isFunctionWord(norm) || isKazakhRoot(stem(norm, 'kk'));
}

/** The columns of the index: stems of headline, body and notes, further forms of all of them, and the words as they stand. */
export function indexColumns(source: IndexSource): IndexColumns {
  const forms = new Set<string>();
  const alternate = (form: string, isHeadline: boolean) => {
    forms.add(form);
    if (isHeadline) forms.add(HEADLINE_PREFIX + form);
  };
  const column = (text: string, isHeadline = false, set: readonly (Range & { language: LanguageCode })[] = []) => {
    const stems: string[] = [];
    const paragraphs = paragraphLanguages(text, set, source.language);
    let paragraph = 0;
    for (const token of tokenise(text)) {
      while ((paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= token.start) paragraph += 1;
      const detected = paragraphs[paragraph]?.language ?? source.language;
      const language = isKnown(detected) ? detected : isKnown(source.language) ? source.language : 'ru';
      const word = stem(token.norm, language);
      stems.push(word);
      forms.add(token.norm);
      const folded = foldKazakh(word);
      if (folded !== word) alternate(FOLD_PREFIX + folded, isHeadline);
      const written = text.slice(token.start, token.end);
      for (const part of partsOf(token.norm, isAllCapitals(text, token) && mayBeSmall(token.norm) ? '' : written))
        alternate(PIECE_PREFIX + stem(part, language), isHeadline);
      const opens = opensSentence(text, token.start);
      for (const name of new Set([written, ...written.split(HYPHEN)])) {
        for (const key of nameKeys(name, opens, language)) alternate(NAME_PREFIX + key, isHeadline);
      }
    }
    return stems.join(' ');
  };
  const headline = column(source.headline, true);
  const shown = visible(source);
  const body = column(shown.body, false, shown.set);
  const notes = column(source.notes);
  return { headline, body, notes, forms: [...forms].join(' ') };
}
