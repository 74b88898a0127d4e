// The five real articles beside the repository, where they are: what an analyst must be told of each.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { redecode } from '../../ingest/decode.ts';
import { bodyOf, outlets, read } from './resources.ts';

const CLIPPINGS = new URL('../../../shared/clippings/', import.meta.url);
const present = existsSync(CLIPPINGS);
if (!present) console.log('skipped: the five real clippings are not beside the repository');

const EXPECTED: Record<string, (string | null)[]> = {
  '000': ['kk', '2024-11-15', 'ein-presswire', null, null, 'AЛЛАТРА БҰҰ COP29 саммитінде, Баку, Әзірбайжан'],
  '001': [
    'kk',
    '2020-10-15',
    'egemen-qazaqstan',
    null,
    null,
    'Орталық Азия мен Ресейдің көпжоспарлы өзара іс-қимылы талқыланды',
  ],
  '002': [
    'ru',
    null,
    null,
    'akorda',
    'Елена Беляева',
    'Токаев: Алматы становится международным хабом сотрудничества при поддержке ООН',
  ],
  '003': ['kk', null, null, 'akorda', null, 'Қасым-Жомарт Тоқаев БҰҰ Бас хатшысымен телефон арқылы сөйлесті'],
  '004': ['ru', '2023-06-10', 'kyzylordinskie-vesti', null, null, 'В сотрудничестве с ООН'],
};

describe.skipIf(!present)('real clippings', () => {
  const names = present ? readdirSync(CLIPPINGS).filter((name) => name.endsWith('.txt')) : [];

  test.each(names)('%s is attributed, dated and cleaned', async (name) => {
    const bytes = readFileSync(new URL(name, CLIPPINGS));
    const outcome = await read(bytes, { name, modifiedAt: null });
    if (!outcome.ok) throw new Error(outcome.failure.message);
    const draft = outcome.clippings[0];
    if (!draft) throw new Error('no clipping');
    const { language, publishedOn, outlet, agency, byline, headline } = draft;
    expect([language, publishedOn, outlet?.key ?? null, agency?.key ?? null, byline, headline]).toEqual(
      EXPECTED[name.slice(0, 3)],
    );
    for (const key of [outlet?.key, agency?.key])
      if (key) expect(outlets.some((record) => record.key === key)).toBe(true);
    expect(redecode(bytes, outcome.encoding)).toBe(draft.text);
    const body = bodyOf(draft);
    expect(body.split('\n').filter((line) => line.trim() === headline)).toEqual([]);
    expect(body).not.toMatch(/143 рет|оқу үшін|578 0|4 2 scaled|Фото|Читайте также|^Политика/mu);
    expect(body.length).toBeGreaterThan(draft.text.length * 0.75);
  });

  test('every date that was written and not taken says why', async () => {
    const name = names.find((one) => one.startsWith('003')) ?? '';
    const outcome = await read(readFileSync(new URL(name, CLIPPINGS)), { name, modifiedAt: null });
    const evidence = outcome.ok ? (outcome.clippings[0]?.evidence ?? []) : [];
    const reasons = evidence
      .filter((one) => one.field === 'publishedOn' && one.status === 'rejected')
      .map((one) => one.reason);
    expect(reasons).toContain('date.event');
    expect(reasons).toContain('date.range');
    expect(reasons).toContain('date.year-in-text');
  });
});
