import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherLayouts } from '../../language/keyboard-layouts.ts';

describe('the same keys in other layouts', () => {
  test.each(['', '   ', '2030', 'ІІМ', 'ҰҚШҰ', ',99', 'OR', '"', '«»', '50%', '😀', '---', 'ghbdtn '.repeat(50)])(
    '%j has no other reading',
    (query) => {
      expect(otherLayouts(query)).toEqual([]);
    },
  );

  test.each([
    ['ghbdtn', 'привет'],
    ['vbh', 'мир'],
    ['Njrftd', 'Токаев'],
    ['ьшк', 'mir'],
    ['Тфешщты', 'Nations'],
    ['0fpf0cnfy', 'қазақстан'],
    ['0аза0стан', 'қазақстан'],
    ['Nj0ftd', 'Тоқаев'],
    ['rjk;tnbv', 'колжетим'],
    ['outlet:tutvty OR -"ghbdtn vbh*"', 'outlet:егемен OR -"привет мир*"'],
    ['ytan* 2024', 'нефт* 2024'],
    // Kazakh in Latin letters: of 2021, and as typed for want of its marks.
    ['klimattyñ özgeruı', 'климаттың өзгеруі'],
    ['Täuelsız qūqyq', 'Тәуелсіз құқық'],
    ['şekara', 'шекара'],
    ['mektep', 'мектеп'],
    ['muzdyq', 'муздык'],
    ['Almatyda', 'Алматыда'],
    ['zhanghyru', 'жангыру'],
    ['theme:x mektep', 'theme:х мектеп'],
  ])('%j may be %j', (typed, meant) => {
    expect(otherLayouts(typed)).toContain(meant);
  });

  test('any string is read, and none is its own other reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(otherLayouts(query)).not.toContain(query);
      }),
    );
  });
});

test('what is left out stays as typed', () => {
  expect(otherLayouts('-tag:x')).toEqual([]);
  expect(otherLayouts('-ghbdtn')).toEqual([]);
  expect(otherLayouts('ghbdtn -vbh')).toContain('привет -vbh');
});
