// Pieces of words: what they add to scores, what they leave as it was.

import { describe, expect, test } from 'vitest';
import { withPieces } from '../../language/word-pieces.ts';

const text = (body: string, language = 'kk', headline = '') => ({
  headline,
  text: body,
  hidden: [],
  language,
  words: body.split(' ').length,
});

describe('pieces of words', () => {
  test('of nothing there is nothing', () => {
    expect(withPieces(['қар'], 'kk', [], [])).toEqual([]);
    expect(withPieces([], 'kk', [text('қар жауды')], [3])).toEqual([3]);
  });

  test('texts in other languages and those that hold nothing of the query keep their scores', () => {
    const texts = [text('снежный покров', 'ru'), text('қарлы боран'), text('жаңбыр')];
    const [russian, , none] = withPieces(['қарлы', 'боран'], 'kk', texts, [4, 2, 0]);
    expect([russian, none]).toEqual([4, 0]);
  });

  test('the best keeps the score it had', () => {
    const scores = withPieces(['сумен', 'жабдықтау'], 'kk', [text('су'), text('сумен жабдықтаушы')], [2, 2]);
    expect(Math.max(...scores)).toBeCloseTo(2);
  });

  test.each([
    ['a compound', 'теміржол', 'темір жолдың құрылысы'],
    ['a derivation', 'тасымал', 'жүк тасымалдаушылар келді'],
    ['a slip of the pen', 'мектепке', 'мекетепке ұзақ барды'],
    ['letters of a Russian keyboard', 'жүргізушілер', 'жургизушилер келді бүгін'],
  ])('%s tells two texts of one score apart', (_what, word, body) => {
    const texts = [text('бұл жерде басқа сөз'), text(body), text('тағы да басқа әңгіме')];
    const [first = 0, second = 0] = withPieces([word], 'kk', texts, [1, 1, 1]);
    expect(second).toBeGreaterThan(first);
  });

  test('what is hidden says nothing', () => {
    const shown = text('теміржол салынды');
    const hidden = { ...shown, hidden: [{ start: 0, end: 9, rule: 'x', shown: false }] };
    const [first = 0, second = 0] = withPieces(['теміржол'], 'kk', [hidden, shown, text('өзге сөз')], [1, 1, 1]);
    expect(second).toBeGreaterThan(first);
  });
});
