// How well a typed word fits a concept's term with the same stem: stems bring words together that are no forms of one another. Pure.

import type { KnownLanguage } from '../contract/values.ts';
import { foldKazakh } from './folds.ts';
import { isHarmonious, isKazakhEnding } from './kazakh.ts';
import { stem } from './stem.ts';
import { normalise } from './tokens.ts';

/** A term of one word, as it is written and in normal form. */
export interface FittedTerm {
  language: KnownLanguage;
  term: string;
  norm: string;
}

/**
 * How a typed word is a term: not at all; by letters a Russian keyboard has not; as a form of it; as it is; and as it is with its capital. A case of a name is as good as the name itself where a capital tells that it is one. The more, the likelier
 * it is meant.
 */
export const FIT = { none: 0, folded: 1, form: 2, verbatim: 3, capital: 4 } as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

/** Of a shorter word's letters no more than the last may be another in a form of it. */
const LONG = 6;
/** What may stand behind what a Russian or English name begins with in all its cases; a surname made of it (Катаров) is none. */
const CASE_OF_NAME =
  /^(?:[аяуюеиыйоь]|[оеы]м|[оеи]й|[ое]ю|[иь]ю|[иь]е[йюм]|и[ияюе]|ь[яюе]|[аяыи]м|[аяи]ми|[аяиы]х|[ео]го|[ео]му|ая|ое|ые|ую|а|s)?$/;
const CAPITAL = /^\p{Lu}/u;
const VOWEL_AT_END = /[аәеиоөуұүыіэюяйь]$/;
const RUSSIAN_ADJECTIVE = /[иоы]й$|[ая]я$|[ое]е$/;
const FULL_ADJECTIVE = /(?:[иоые]й|[ая]я|[оыие]е|[ое]го|[ое]му|[иы]ми?|[ое]м|[иы]х|[ую]ю|[ое]ю)$/;
/** Surnames in -ов and -ев, which look like cases of nouns (Песков, песков). */
const SURNAME = /^[А-ЯЁ][а-яё]+[оеё]в(?:а|у|ы|е|ым|ой|ых|ыми)?$/;

/** How a word, of which `norm` is the normal form, is this term; its stem in the reading is the term's. A word that opens a sentence has a capital and need be no surname. */
export function fitOf(
  term: FittedTerm,
  reading: KnownLanguage | 'folded',
  written: string,
  norm: string,
  mayBeSurname: boolean,
): Fit {
  if (norm === term.norm) return CAPITAL.test(written) && CAPITAL.test(term.term) ? FIT.capital : FIT.verbatim;
  if (reading === 'folded') {
    const folded = foldKazakh(term.norm);
    return folded !== term.norm && beginsAs(norm, folded, folded.length > LONG ? 2 : 1) ? FIT.folded : FIT.none;
  }
  // Typed with a capital, a case of a name is no form of a common word (Оралда: Орал, not оралу).
  if (CAPITAL.test(term.term))
    return !isCaseOf(norm, term.norm, reading)
      ? FIT.none
      : mayBeSurname && CAPITAL.test(written)
        ? FIT.verbatim
        : FIT.form;
  return !(mayBeSurname && SURNAME.test(written)) && mayBeForm(norm, term, reading) ? FIT.form : FIT.none;
}

/** Whether a word begins as another does but for so many of its last letters. */
function beginsAs(word: string, other: string, ending: number): boolean {
  const kept = VOWEL_AT_END.test(other) || ending > 1 ? Math.max(2, other.length - ending) : other.length;
  return word.startsWith(other.slice(0, kept));
}

/** Names have cases alone: Дания has Данияға, Дании, but no Данияр. */
function isCaseOf(norm: string, name: string, reading: KnownLanguage): boolean {
  if (reading === 'kk') return norm.startsWith(name) && isKazakhEnding(norm.slice(name.length));
  const kept = VOWEL_AT_END.test(name) ? name.slice(0, -1) : name;
  return norm.startsWith(kept) && CASE_OF_NAME.test(norm.slice(kept.length));
}

function mayBeForm(norm: string, { norm: term }: FittedTerm, reading: KnownLanguage): boolean {
  // Nothing is shorter in Kazakh than the word itself, but a verb than its noun in -у; a noun keeps its last а (of жаға there is no жақып), and has no converb.
  if (reading === 'kk')
    return (
      isHarmonious(norm, stem(norm, 'kk')) &&
      (norm.length >= term.length || !term.startsWith(norm) || /[ую]$/.test(term)) &&
      (norm.startsWith(term) ? !/^[ыі]?п$/.test(norm.slice(term.length)) : !/[ае]$/.test(term))
    );
  // Of aide there is aides, but no aid.
  if (reading === 'en') return `${norm}e` !== term;
  if (RUSSIAN_ADJECTIVE.test(term)) return FULL_ADJECTIVE.test(norm);
  // Of мода there is моды, but no моди.
  return !(/[бвдзлмнпрстф]и$/.test(norm) && /[бвдзлмнпрстф]а$/.test(term) && norm.slice(0, -1) === term.slice(0, -1));
}

const JOINT = "[-'\\u2010\\u2011\\u2018\\u2019\\u02BB\\u02BC`\\u00B4]";
const IN_CAPITALS = new RegExp(`^(\\p{Lu}[\\p{Lu}\\p{N}]+)(${JOINT}?)(\\p{Ll}+)$`, 'u');
const JOINED = new RegExp(`^(\\p{L}{2,})(${JOINT})(\\p{Ll}+)$`, 'u');

/** What stands before an ending that a hyphen or any apostrophe joins, or capitals alone (`БҰҰның`, `ООН’ның`, `оон-ның`, `UN's`: бұұ, оон, оон, un), or null. */
export function withoutJoinedEnding(written: string): string | null {
  const inCapitals = IN_CAPITALS.exec(written);
  const [, word, joint, ending = ''] = inCapitals ?? JOINED.exec(written) ?? [];
  const isEnding = isKazakhEnding(ending) || (ending === 's' && inCapitals !== null && joint !== '');
  return word !== undefined && isEnding ? normalise(word) : null;
}
