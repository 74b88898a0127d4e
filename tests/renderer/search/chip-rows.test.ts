// Chips in two rows: as many as stand there with the button that tells of the rest.

import { expect, test } from 'vitest';
import { chipsThatFit } from '../../../renderer/search/chip-rows.ts';

const fits = (chips: number[], room: number, more = 50) => chipsThatFit({ chips, more, room, gap: 4 }, 2);

test.each([
  ['none', [], 300, 0],
  ['all of those that fit without a button', [100, 100, 100, 100], 204, 4],
  ['those that leave the button its place in the last row', [100, 100, 100, 100, 100], 204, 3],
  ['those the button still stands behind', [100, 100, 100, 40, 100], 204, 4],
  ['a short one and the button in the last row', [190, 100, 190], 204, 2],
  ['two as wide as the row, but for the button', [200, 200, 200], 204, 1],
  ['one at least, however narrow it is', [200, 200, 200], 10, 1],
])('%s', (_, chips, room, fit) => {
  expect(fits(chips, room)).toBe(fit);
});
