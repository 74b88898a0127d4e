// A briefing becomes a pack: what is hidden stays out, what is quoted is verified, what is shown has its ranges.

import { describe, expect, test } from 'vitest';
import { textOf } from '../../briefing/body.ts';
import { buildPack } from '../../briefing/build-pack.ts';
import { verificationOf } from '../../briefing/pack.ts';
import { type StoredEvidence, verifyQuotation } from '../../briefing/verify.ts';
import { briefing, clipping, type Made, packOf, packWith, sha256, storedOf } from './sample.ts';

const first = (pack: ReturnType<typeof packWith>) => {
  const entry = pack.sections[0]?.entries[0];
  if (!entry) throw new Error('The pack has no entry');
  return entry;
};
const paragraphs = (made: Made, shape: 'full' | 'excerpt' = 'full') =>
  first(packWith(made, 'ru', shape)).body.map(textOf);

describe('a quotation is refused', () => {
  const text = 'Бір сөйлем. Екінші сөйлем.';
  const quotation = { start: 0, end: 11, quote: 'Бір сөйлем.' };
  const stored: StoredEvidence = {
    source: { recorded: 'a', actual: 'a' },
    text: { recorded: 'b', actual: 'b' },
    decoded: text,
  };
  test.each([
    ['when the original is not there', null, quotation, 'source-missing'],
    ['when the bytes have changed', { ...stored, source: { recorded: 'a', actual: 'x' } }, quotation, 'source-changed'],
    ['when the text has changed', { ...stored, text: { recorded: 'b', actual: 'x' } }, quotation, 'text-changed'],
    ['when the bytes decode to another text', { ...stored, decoded: 'other' }, quotation, 'decodes-differently'],
    ['when the words differ by a letter', stored, { ...quotation, quote: 'Бip сөйлем.' }, 'quote-differs'],
    ['when it stands elsewhere', stored, { ...quotation, start: 1, end: 12 }, 'quote-differs'],
    ['when it is empty', stored, { start: 3, end: 3, quote: '' }, 'quote-differs'],
  ] as const)('%s', (_, evidence, asked, fault) => {
    expect(verifyQuotation(asked, text, evidence)).toBe(fault);
  });
  test('and passes when all of it holds, for texts a reader made too', () => {
    expect(verifyQuotation(quotation, text, stored)).toBeNull();
    expect(verifyQuotation(quotation, text, { ...stored, decoded: null })).toBeNull();
  });
});

describe('quotations', () => {
  test('across a hidden range are parts with their ranges', () => {
    const text = 'Начало цитаты. 578 просмотров Конец цитаты.';
    const entry = first(packWith({ text, hidden: ['578 просмотров '], highlights: [{ quote: text }] }));
    expect(entry.quotations[0]?.parts.map((part) => part.trim())).toEqual(['Начало цитаты.', 'Конец цитаты.']);
    for (const [at, range] of (entry.quotations[0]?.ranges ?? []).entries()) {
      expect(text.slice(range.start, range.end)).toBe(entry.quotations[0]?.parts[at]);
    }
    expect(entry.quotations[0]?.verified).toBe(true);
  });

  test('are not parted by hidden white space or by a lost line break', () => {
    const text = 'Бірінші сөз.  Екінші сөз.Үшінші сөз.';
    const made = { text, hidden: ['  '], breaks: ['Үшінші'], highlights: [{ quote: text }] };
    expect(first(packWith(made)).quotations[0]?.parts).toEqual(['Бірінші сөз.Екінші сөз.\nҮшінші сөз.']);
  });

  test('that do not verify stay, marked, and are counted', () => {
    const only = clipping(1, { text: 'Верно. Неверно.', highlights: [{ quote: 'Верно.' }, { quote: 'Неверно.' }] });
    const moved = only.notes[1]?.selector;
    if (moved) moved.start -= 1;
    const pack = packOf(briefing('ru', [{ title: 'A', entries: [{ clipping: only }] }]), [only]);
    expect(first(pack).quotations.map((each) => each.reason)).toEqual([null, 'quote-differs']);
    expect(first(pack).quotations[1]).toMatchObject({ parts: ['Неверно.'], ranges: [], verified: false });
    expect(verificationOf(pack)).toEqual({
      verified: 1,
      failed: [{ clippingId: 1, quote: 'Неверно.', reason: 'quote-differs' }],
    });
  });

  test('of a clipping nothing was read of do not verify', () => {
    const only = clipping(1, { text: 'abc', highlights: [{ quote: 'b' }] });
    const made = briefing('en', [{ title: 'A', entries: [{ clipping: only }] }]);
    const pack = buildPack(made, new Map([[1, only]]), new Map(), { createdOn: '2026-01-12' });
    expect(first(pack).quotations[0]?.reason).toBe('source-missing');
  });
});

describe('the body', () => {
  test('leaves out what is hidden and breaks where a break was lost', () => {
    const text = 'Тақырып асты\n143 рет көрсетілді\nБірінші сөйлем.Екінші сөйлем.';
    expect(paragraphs({ text, hidden: ['143 рет көрсетілді'], breaks: ['Екінші'] })).toEqual([
      'Тақырып асты',
      'Бірінші сөйлем.',
      'Екінші сөйлем.',
    ]);
  });

  test('does not print the headline twice, and an excerpt begins below it', () => {
    const text = 'Политика\n\nЗаголовок статьи\n\nПервый абзац.';
    expect(paragraphs({ text, headline: 'Заголовок  статьи.' })).toEqual(['Политика', 'Первый абзац.']);
    expect(paragraphs({ text, headline: 'Заголовок статьи' }, 'excerpt')).toEqual(['Первый абзац.']);
  });

  test('keeps the words of a hard-wrapped paragraph together and apart', () => {
    const line = 'эта строка обрывается там, где кончилось место в письме и';
    const text = `${line}\n${line}\n${line}\nконец.`;
    expect(paragraphs({ text })).toEqual([text]);
  });

  test('has runs that stand in the text where they say, highlighted ones in their colour', () => {
    const text = 'Один два три.\n\nЧетыре пять.';
    const made = {
      text,
      highlights: [
        { quote: 'два три.\n\nЧетыре', colour: 'data' as const },
        { quote: 'три', colour: 'dispute' as const },
      ],
    };
    const runs = first(packWith(made)).body.flat();
    for (const run of runs) expect(text.slice(run.start, run.end)).toBe(run.text);
    expect(runs.map((run) => [run.text, run.colour])).toEqual([
      ['Один ', null],
      ['два ', 'data'],
      ['три', 'dispute'],
      ['.', 'data'],
      ['Четыре', 'data'],
      [' пять.', null],
    ]);
  });

  test('an excerpt ends at a sentence within its length and says that it was cut', () => {
    const text = `${'Это предложение ровно такой длины. '.repeat(40)}`.trim();
    const entry = first(packWith({ text, language: 'ru' }, 'ru', 'excerpt'));
    const shown = entry.body.map(textOf).join('').trim();
    expect(shown.length).toBeGreaterThan(500);
    expect(shown.length).toBeLessThanOrEqual(600);
    expect(shown.endsWith('длины.')).toBe(true);
    expect(entry.cut).toBe(true);
  });

  test('a first sentence longer than an excerpt is cut at a word', () => {
    const entry = first(packWith({ text: 'слово '.repeat(300) }, 'ru', 'excerpt'));
    expect(entry.body.map(textOf).join('').length).toBeLessThanOrEqual(600);
    expect(entry.body.map(textOf).join('').trim().endsWith('слово')).toBe(true);
  });
});

describe('the pack', () => {
  test('leaves out entries that are not included and sections with nothing in them', () => {
    const [one, two] = [clipping(1, { text: 'a' }), clipping(2, { text: 'b' })];
    const made = briefing('en', [
      { title: 'Kept', entries: [{ clipping: one }, { clipping: two, included: false }] },
      { title: 'Empty', entries: [{ clipping: two, included: false }] },
      { title: 'Said', commentary: 'Words.', entries: [] },
    ]);
    const pack = packOf(made, [one, two]);
    expect(pack.sections.map((section) => [section.title, section.entries.length])).toEqual([
      ['Kept', 1],
      ['Said', 0],
    ]);
  });

  test('shows a clipping whose text is gone as a line that says so', () => {
    const only = clipping(1, { text: 'a', highlights: [{ quote: 'a' }] });
    const pack = packOf(
      briefing('en', [{ title: 'A', entries: [{ clipping: only, shape: 'full' }] }]),
      [],
      storedOf([]),
    );
    expect(first(pack)).toMatchObject({ shape: 'line', textFound: false, body: [], quotations: [] });
  });

  test('a line has neither body nor quotations', () => {
    const entry = first(packWith({ text: 'abc', highlights: [{ quote: 'b' }], notes: ['n'] }, 'en', 'line'));
    expect(entry).toMatchObject({ body: [], quotations: [], notes: [] });
  });
});

describe('a highlight that lost its place when the source was read again', () => {
  const former = 'Мәтін бұрын осылай оқылған еді.';
  const only = clipping(1, { text: 'Мәтін енді басқаша оқылды.', highlights: [{ quote: 'Мәтін' }] });
  const [note] = only.notes;
  if (!note) throw new Error('It has a highlight.');
  Object.assign(note, {
    orphan: true,
    textId: 77,
    selector: { start: 6, end: 11, quote: 'бұрын', prefix: '', suffix: '' },
  });
  const made = briefing('kk', [{ title: 'A', entries: [{ clipping: only, shape: 'quotations' }] }]);
  const packed = (actual: string) => {
    const stored = storedOf([only]);
    const evidence = stored.get(1);
    if (evidence) evidence.cited = new Map([[77, { text: former, recorded: sha256(former), actual }]]);
    return first(packOf(made, [only], stored));
  };

  test('is verified against the text it was made in, and marks nothing in the new one', () => {
    const [quotation] = packed(sha256(former)).quotations;
    expect(quotation).toMatchObject({ quote: 'бұрын', parts: ['бұрын'], ranges: [], verified: true });
    expect(quotation?.textSha256).toBe(sha256(former));
  });

  test('does not verify once that text has changed, or is not there', () => {
    expect(packed(sha256('x')).quotations[0]).toMatchObject({ verified: false, reason: 'text-changed' });
    expect(first(packOf(made, [only])).quotations[0]).toMatchObject({ verified: false, reason: 'quote-differs' });
  });
});
