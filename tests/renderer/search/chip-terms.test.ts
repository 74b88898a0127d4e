// What a chip shows of its terms: whole ones, as many as it has room for, one at least.

import { expect, test } from 'vitest';
import { termsOnChip } from '../../../renderer/search/chip-terms.ts';

test.each([
  ['вода', ['су', 'water', 'водный'], ['су', 'water', 'водный']],
  ['реформа', ['reform', 'реформалау', 'реформирование'], ['reform']],
  ['граница', ['мемлекеттік шекара', 'border', 'шекара'], ['мемлекеттік шекара']],
  ['заместитель министра', ['министрдің орынбасары', 'deputy minister'], ['министрдің орынбасары']],
  ['БҰҰ', ['ООН', 'UN', 'Біріккен Ұлттар Ұйымы'], ['ООН', 'UN']],
  ['БҰҰ', [], []],
])('%s: %j', (typed, terms, shown) => expect(termsOnChip(typed, terms)).toEqual(shown));
