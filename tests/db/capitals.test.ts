// Words in capitals that are grammatical words in small letters: WHO and US are found as what they mean, who and us are not.

import { expect, test } from 'vitest';
import { memoryLibrary } from '../../bench/memory-library.ts';

const library = memoryLibrary();
const [health, trade, initials, asked, shouted, kazakh] = library.add(
  { headline: 'Measles returns', text: 'The WHO said on Monday that cases doubled.', language: 'en' },
  { headline: 'Duties on steel', text: 'The US will raise duties on steel.', language: 'en' },
  { headline: 'A new envoy', text: 'The U.S. sent a new envoy to the talks.', language: 'en' },
  { headline: 'A village school', text: 'They asked us who painted the school.', language: 'en' },
  { headline: 'WHO CAME TO US', text: 'A guest book lies at the door.', language: 'en' },
  { headline: 'Қызылша', text: 'ДДСҰ дүйсенбіде жағдайлар екі есе көбейгенін айтты.', language: 'kk' },
);

/** Ids found in full, sorted. */
function found(query: string, expand = true): number[] {
  const { hits } = library.find(query, { expand });
  return hits
    .filter((hit) => !hit.partial)
    .map((hit) => hit.clipping.id)
    .sort((one, other) => one - other);
}

test('WHO as typed in capitals is the organisation in every language, and not the question', () => {
  expect(found('WHO')).toEqual([health, kazakh]);
});

test('WHO stays asked for among other words', () => {
  expect(found('WHO cases')).toEqual([health]);
});

test('US is the country, however it is written, and us is not', () => {
  expect(found('US')).toEqual([trade, initials]);
  expect(found('U.S.')).toEqual([trade, initials]);
});

test('us in small letters is the word as it stands, in capitals or not, and names no country', () => {
  expect(found('us')).toEqual([trade, asked, shouted]);
  expect(library.find('us').reading.expansions).toEqual([]);
});

test('capitals tell something without expansion too', () => {
  expect(found('US', false)).toEqual([trade, initials]);
});
