// Finds the dateline that opens a report: the place, sometimes the day, sometimes the wire that carried it.

import type { Range } from '../contract/values.ts';
import type { Line } from './lines.ts';

/** A dateline and the wire named in it. */
export interface Dateline extends Range {
  /** The wire as printed; `brackets` when it stands in them, as an agency whose report another outlet prints. */
  wire: (Range & { printed: string; form: 'plain' | 'slashes' | 'brackets' }) | null;
  /** True when the line holds nothing else. */
  alone: boolean;
}

const CAPITAL_WORDS = String.raw`\p{Lu}[\p{Lu}’'-]+(?:[ -]\p{Lu}[\p{Lu}’'-]+){0,3}`;
// АСТАНА. КАЗИНФОРМ - ; Нұр-Сұлтан. 12 наурыз. ҚазТАГ –
const PLAIN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.«-])(?<place>${CAPITAL_WORDS})\.\s?(?:\d{1,2}\s\p{L}{3,12}(?:\s\d{4})?\.\s?)?(?<wire>\p{Lu}[\p{L}\p{N}.-]{2,24}(?:\s\p{Lu}[\p{L}\p{N}.-]{2,24})?)\s?[-–—]{1,2}\s`,
  'u',
);
const OPENING_PLAIN =
  /^(?<place>\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+){0,3})\.\s?(?:\d{1,2}\s\p{L}{3,12}(?:\s\d{4}(?:\s?[гж]\.?)?)?\.\s?)?(?<wire>\p{Lu}[\p{L}\p{N}.-]{2,24}(?:\s\p{Lu}[\p{L}\p{N}.-]{2,24})?)\s?[-–—]{1,2}\s/u;
const TERMINATOR = /\s?[-–—]{2}\s|\s[-–—]\s|\)\s?[-–—:]\s?|\/\.?\s|\.\s(?=[\p{Lu}«"])/gu;

/** AKIPRESS.COM - : a site's address where a wire stands. */
const ADDRESS =
  /^(?<wire>[\p{Lu}\p{N}][\p{L}\p{N}-]{1,30}\.(?:com|kz|ru|org|net|kg|uz|tj|az|info|media))\s?[-–—]{1,2}\s/iu;

/** The dateline in a line: at its beginning, or (`inside`) after a headline that lost its line break, for a place in capitals and a wire. */
export function datelineOf(line: Line, dates: readonly Range[], inside: boolean): Dateline | null {
  const text = line.text.slice(0, 600);
  const address = ADDRESS.exec(text)?.groups?.wire;
  if (address) {
    const end = line.start + address.length;
    return {
      start: line.start,
      end,
      wire: { start: line.start, end, printed: address, form: 'plain' },
      alone: false,
    };
  }
  const opens = OPENING_PLAIN.exec(text);
  const plain = opens ?? (inside ? PLAIN.exec(text) : null);
  if (plain?.groups) {
    const place = plain.groups.place ?? '';
    const printed = plain.groups.wire ?? '';
    // After a headline all in capitals, only the last word is the place.
    const capitals = !opens && plain.index > 0 && !/\p{Ll}/u.test(text.slice(0, plain.index));
    const start = line.start + plain.index + (capitals ? place.lastIndexOf(' ') + 1 : 0);
    const end = line.start + plain.index + plain[0].replace(/\s?[-–—]{1,2}\s$/u, '').length;
    if (place !== '' && printed !== '')
      return { start, end, wire: { start: end - printed.length, end, printed, form: 'plain' }, alone: false };
  }
  return opening(line, dates) ?? alone(line, dates) ?? placeOnly(line);
}

/** BAKU, AZERBAIJAN, November 15, 2024 / Wire.com / -- ; ASTANA, Oct 15 (Wire) - ; МОСКВА, 15 мая — РИА Новости. */
function opening(line: Line, dates: readonly Range[]): Dateline | null {
  const text = line.text.slice(0, 160);
  for (const stop of text.matchAll(TERMINATOR)) {
    const length = stop.index + (/^[)/]/.test(stop[0]) ? 1 : 0);
    const head = text.slice(0, length);
    const date = dates.find((one) => one.start >= line.start && one.end <= line.start + length);
    const wire = /\/\s?([^/]{2,40}?)\s?\/$/u.exec(head) ?? /\(([^()]{2,40})\)$/u.exec(head);
    if ((!date && !wire) || (stop[0].startsWith('/') && !wire)) continue;
    const place = head.slice(0, Math.min(date ? date.start - line.start : length, wire ? wire.index : length));
    if (!isPlace(place)) return null;
    const after = date ? head.slice(date.end - line.start, wire ? wire.index : length) : '';
    if (/[\p{L}\p{N}]/u.test(after.replace(/(?:г|ж|года|жыл)\.?/u, ''))) return null;
    const printed = wire?.[1]?.trim() ?? '';
    const end = line.start + head.trimEnd().length;
    // Without a day, a name in brackets after a place in small letters may be anything: a term in Latin, a translation.
    if (wire && !date && place !== place.toUpperCase()) return null;
    if (wire && !/^[\p{Lu}«"]/u.test(printed) && !/\.\p{L}{2,4}$/u.test(printed)) return null;
    if (wire && /\d{4}|\p{Ll}{3,}\s\p{Ll}{3,}/u.test(printed)) return null;
    if (!wire) {
      const named = /^\s?[-–—]{1,2}\s(\p{Lu}[\p{L}.]{2,20}(?:\s\p{Lu}\p{L}{2,20})?)[.,]\s/u.exec(text.slice(length));
      if (named?.[1]) {
        const from = line.start + length + named[0].indexOf(named[1]);
        return {
          start: line.start,
          end: from + named[1].length,
          wire: { start: from, end: from + named[1].length, printed: named[1], form: 'plain' },
          alone: false,
        };
      }
      return { start: line.start, end, wire: null, alone: false };
    }
    const from = line.start + wire.index + wire[0].indexOf(printed);
    const form = wire[0].startsWith('/') ? 'slashes' : 'brackets';
    return { start: line.start, end, wire: { start: from, end: from + printed.length, printed, form }, alone: false };
  }
  return null;
}

/** ASTANA – with nothing more: a place in capitals before a report. */
function placeOnly(line: Line): Dateline | null {
  const match = /^\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,2}(?:, \p{Lu}[\p{L}]+)?(?=\s[–—-]{1,2}\s\p{Lu})/u.exec(line.text);
  return match && line.words >= 15
    ? { start: line.start, end: line.start + match[0].length, wire: null, alone: false }
    : null;
}

/** Ashgabat, Turkmenistan, 14 May 2025 on a line of its own. */
function alone(line: Line, dates: readonly Range[]): Dateline | null {
  if (line.words > 12) return null;
  const date = dates.find((one) => one.start >= line.start && one.end <= line.end);
  if (!date || date.start === line.start) return null;
  const rest = line.text.slice(date.end - line.start).replace(/^[\s.,]*(?:г|ж|года|жыл)?[\s.,]*$/u, '');
  const place = line.text.slice(0, date.start - line.start);
  return rest === '' && /,\s*$/u.test(place) && isPlace(place)
    ? { start: line.start, end: line.end, wire: null, alone: true }
    : null;
}

/** Up to six words, each with a capital, as places are written. */
function isPlace(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= 6 &&
    words.every((word) => /^\p{Lu}/u.test(word) || word === 'of' || word === 'қ' || word === 'г')
  );
}
