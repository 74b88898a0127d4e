// Where Kazakh words part: never a letter alone, never inside a syllable, words of other languages not at all.

import { describe, expect, test } from 'vitest';
import { kazakhBreaks } from '../../language/kazakh-hyphenation.ts';

function parted(word: string): string {
  return [0, ...kazakhBreaks(word)].map((from, index, all) => word.slice(from, all[index + 1])).join('-');
}

describe('stay whole', () => {
  test.each([
    '',
    'су',
    'аға',
    'құс',
    'тұз',
    'United',
    'COVID',
    'Astana',
    '2025',
    'әлеуметтік-экономикалық',
    'e\u0301',
    '😀',
  ])('%s', (word) => {
    expect(kazakhBreaks(word)).toEqual([]);
  });
});

describe('part between syllables', () => {
  test.each([
    // One consonant goes over, of two the second, of three the third.
    ['қала', 'қа-ла'],
    ['ынтымақтастық', 'ын-ты-мақ-тас-тық'],
    ['қарттарымызға', 'қарт-та-ры-мыз-ға'],
    ['Біріккен', 'Бі-рік-кен'],
    ['жылдамдықпен', 'жыл-дам-дық-пен'],
    // У is a vowel after a consonant and a glide after a vowel.
    ['өзгеруіне', 'өз-ге-руі-не'],
    ['дауыстап', 'да-уыс-тап'],
    ['тауықтардың', 'та-уық-тар-дың'],
    ['тәуелсіздік', 'тә-уел-сіз-дік'],
    // Neighbouring vowels stay together.
    ['қиыншылық', 'қиын-шы-лық'],
    ['дүниежүзілік', 'дү-ние-жү-зі-лік'],
    // Loans: stop and liquid together after a consonant, a sign with its consonant.
    ['электрондық', 'элек-трон-дық'],
    ['министрлік', 'ми-нистр-лік'],
    ['альянсының', 'альян-сы-ның'],
    ['объектілерінде', 'объек-ті-ле-рін-де'],
    // The names of countries.
    ['Қазақстанның', 'Қа-зақ-стан-ның'],
    ['Өзбекстан', 'Өз-бек-стан'],
    ['ӨЗБЕКСТАН', 'ӨЗ-БЕК-СТАН'],
  ])('%s: %s', (word, expected) => {
    expect(parted(word)).toBe(expected);
  });
});
