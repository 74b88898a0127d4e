// What a typed word may mean by itself: the stems it is looked for by in the languages it may be in, where its letters alone count, and what it is without Kazakh letters. Pure.

import { foldKazakh } from './folds.ts';
import { isFunctionWord } from './function-words.ts';
import { isHarmonious, isKazakhEnding } from './kazakh.ts';
import { isFoldedRoot, isKazakhRoot } from './kazakh-roots.ts';
import { queryFolds, stem } from './stem.ts';
import { ABBREVIATION_LETTERS, CAPITALS_PREFIX } from './tokens.ts';

/** What is known of a typed word besides its letters. */
export interface TypedWord {
  /** As typed, and in normal form. */
  written: string;
  norm: string;
  /** A term of a concept, or a form of one, in this language. */
  isKazakhTerm: boolean;
  isRussianTerm: boolean;
  isEnglishTerm: boolean;
  /** Written as a concept's name is, a country's or a city's. */
  isName: boolean;
  /** Written as a concept's abbreviation is. */
  isAbbreviation: boolean;
  /** Typed with a capital that no sentence gives it: alone, or not first. */
  isCapital: boolean;
  /** Other words were typed with Kazakh letters: this one would have been, too. */
  writesKazakh: boolean;
}

/** What a typed word is looked for by. */
export interface WordMeaning {
  stems: string[];
  /** Stems that other words have in the language of the text: there only these forms count, the word as it was typed and the cases of a surname. */
  exactly: { stems: string[]; norms: string[] };
  /** Stems without Kazakh letters (`queryFolds`). */
  folds: readonly string[];
  /** Whether the folds are an expansion: the word means something as it is. */
  isMore: boolean;
  /** A word of the language, which is no name where it is typed in lower case; a loan may be spelled as names are elsewhere, so that none is told by the list of roots alone. */
  isCommon: boolean;
}

/** No noun whose stem is left has a form that ends so, but names do (Моди, and мода). */
const UNDECLINED = /[бвдзлмнпрстф]и$/;
/** A surname in -ов or -ев, which looks like a case of a noun. */
const SURNAME = /^(.{2,}[ое]в)(?:а|у|ы|е|ым|ой|ых|ыми)?$/;
const SURNAME_CASES = ['', 'а', 'у', 'ым', 'е', 'ой', 'ы', 'ых', 'ыми'];
const CYRILLIC = /\p{Script=Cyrillic}/u;
const KAZAKH_LETTER = /[әғқңөұүһі]/;
const NOTHING_MORE = { exactly: { stems: [], norms: [] }, folds: [], isMore: false };

/** Readings of a typed word of one piece or of several with hyphens. */
export function meaningOf(word: TypedWord): WordMeaning {
  const { norm, written } = word;
  const isCommon = word.isKazakhTerm || word.isRussianTerm;
  if (isShortInCapitals(word)) {
    // A short word in lower case is another one (ЕС and ес): a line in capitals tells them apart no more.
    const isTelling = norm.length > 2 && !isFunctionWord(norm) && !isKazakhRoot(norm);
    const exactly = isTelling ? { stems: [stem(norm, 'ru')], norms: [norm] } : NOTHING_MORE.exactly;
    return { ...NOTHING_MORE, stems: [CAPITALS_PREFIX + norm], exactly, isCommon: true };
  }
  if (!CYRILLIC.test(norm))
    return { ...NOTHING_MORE, stems: [stem(norm, 'en')], isCommon: isCommon || word.isEnglishTerm };
  const kazakh = stem(norm, 'kk');
  if (KAZAKH_LETTER.test(norm)) return { ...NOTHING_MORE, stems: [kazakh], isCommon: isCommon || isKazakhRoot(kazakh) };
  const russian = stem(norm, 'ru');
  const isForm = isHarmonious(norm, kazakh) && (!/^\p{Lu}/u.test(written) || isCase(norm, kazakh));
  const isKazakh = word.isKazakhTerm || (isKazakhRoot(kazakh) && isForm);
  const others: string[] = [];
  const stems: string[] = [];
  // One letter left of more is a preposition's (уй, у).
  const put = (one: string, isMeant: boolean) =>
    ((isMeant || kazakh === russian) && (one.length > 1 || norm.length === 1) ? stems : others).push(one);
  const isKazakhName = word.isName && /^\p{Lu}/u.test(written);
  const surname = word.isCapital ? SURNAME.exec(norm)?.[1] : undefined;
  const isUndeclined = word.isCapital && !word.isRussianTerm && UNDECLINED.test(norm);
  put(
    russian,
    !isUndeclined &&
      surname === undefined &&
      (word.isRussianTerm || !isKazakh || !(isKazakhName || isKazakhRoot(russian))),
  );
  put(kazakh, isKazakh ? !(word.isName && isCut(norm, kazakh)) : !word.isRussianTerm && isForm);
  return {
    stems: distinct(stems),
    exactly: {
      stems: distinct(others),
      norms:
        others.length === 0 ? [] : surname === undefined ? [norm] : SURNAME_CASES.map((ending) => surname + ending),
    },
    ...foldsOf(word, isKazakh),
    isCommon: isCommon || isFoldedRoot(norm),
  };

  function foldsOf(
    { isRussianTerm, writesKazakh }: TypedWord,
    isKnown: boolean,
  ): Pick<WordMeaning, 'folds' | 'isMore'> {
    if (writesKazakh || isKnown) return { folds: [], isMore: false };
    if (isRussianTerm) return { folds: isFoldedRoot(norm) ? [foldKazakh(kazakh)] : [], isMore: true };
    const folds = queryFolds(norm);
    // Typed with a capital, a few letters are a name.
    return { folds: /^\p{Lu}/u.test(written) ? folds.filter(isLongRoot) : folds, isMore: false };
  }
}

/** Typed as an abbreviation: in a few capitals that are one, or no word that is known. */
function isShortInCapitals(word: TypedWord): boolean {
  if (!/^\p{Lu}{2,}$/u.test(word.written) || word.norm.length > ABBREVIATION_LETTERS) return false;
  return (
    word.isAbbreviation ||
    isFunctionWord(word.norm) ||
    !(word.isKazakhTerm || word.isRussianTerm || isKazakhRoot(stem(word.norm, 'kk')))
  );
}

/** Whether more than an ending's last vowel was taken off, and a common word is left. */
function isCut(norm: string, stemOf: string): boolean {
  return norm.length - stemOf.length > 1 && isKazakhRoot(stemOf);
}

/** Whether the stem has a case or a plural behind it, as names have, or as good as nothing. */
function isCase(norm: string, stemOf: string): boolean {
  const ending = norm.slice(stemOf.length);
  return ending.length < 2 ? !/[рп]/.test(ending) : !norm.startsWith(stemOf) || isKazakhEnding(ending);
}

function isLongRoot(fold: string): boolean {
  return fold.length > 3 && isFoldedRoot(fold);
}

function distinct(stems: readonly string[]): string[] {
  return [...new Set(stems)];
}
