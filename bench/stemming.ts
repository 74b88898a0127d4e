// How well stems gather the forms of a lemma, in each language, beside words as they are and their first five letters.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { KnownLanguage } from '../contract/values.ts';
import { KNOWN_LANGUAGES } from '../contract/values.ts';
import { queryStems, stem } from '../language/stem.ts';
import { normalise } from '../language/tokens.ts';

/** A word of running text: as it stands, and its dictionary form. */
export interface Annotated {
  form: string;
  lemma: string;
}

/** Reads a `form TAB lemma TAB part of speech` file. */
export function readTreebank(path: string): Annotated[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [form, lemma] = line.split('\t');
      return form && lemma
        ? [{ form: form.normalize('NFC').toLowerCase(), lemma: lemma.normalize('NFC').toLowerCase() }]
        : [];
    });
}

export interface Quality {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * Each lemma seen in two or more forms is asked for; a word is found when it has one of the stems the lemma has, and relevant when the lemma is its
 * own. Sums over words, so frequent lemmas weigh more.
 */
export function quality(words: readonly Annotated[], stemsOf: (word: string) => readonly string[]): Quality {
  const lemmas = new Map<string, Map<string, number>>();
  const byStem = new Map<string, Map<string, number>>();
  for (const { form, lemma } of words) {
    const forms = lemmas.get(lemma) ?? new Map<string, number>();
    forms.set(form, (forms.get(form) ?? 0) + 1);
    lemmas.set(lemma, forms);
    for (const key of new Set(stemsOf(form))) {
      const holders = byStem.get(key) ?? new Map<string, number>();
      holders.set(`${lemma}\t${form}`, (holders.get(`${lemma}\t${form}`) ?? 0) + 1);
      byStem.set(key, holders);
    }
  }
  let relevant = 0;
  let found = 0;
  let both = 0;
  for (const [lemma, forms] of lemmas) {
    if (forms.size < 2) continue;
    for (const count of forms.values()) relevant += count;
    const hits = new Map<string, number>();
    for (const key of stemsOf(lemma)) for (const [word, count] of byStem.get(key) ?? []) hits.set(word, count);
    for (const [word, count] of hits) {
      found += count;
      if (word.startsWith(`${lemma}\t`)) both += count;
    }
  }
  const precision = found === 0 ? 0 : both / found;
  const recall = relevant === 0 ? 0 : both / relevant;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const WAYS: Record<string, (word: string, language: KnownLanguage) => string[]> = {
  'as is': (word) => [word],
  'first five letters': (word) => [word.slice(0, 5)],
  'stem of the language': (word, language) => [stem(normalise(word), language)],
  'stems when the language is unknown': (word) => queryStems(normalise(word), null).map((reading) => reading.stem),
};

/** Prints precision, recall and F1 of every way in every language; says so when the treebank files are absent. */
export async function run(): Promise<void> {
  for (const language of KNOWN_LANGUAGES) {
    const path = fileURLToPath(new URL(`../../shared/eval/ud/${language}.tsv`, import.meta.url));
    if (!existsSync(path)) {
      console.log(`stemming ${language}: skipped, ${path} is absent`);
      continue;
    }
    const words = readTreebank(path);
    for (const [name, way] of Object.entries(WAYS)) {
      const { precision, recall, f1 } = quality(words, (word) => way(word, language));
      console.log(
        `stemming ${language}  F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  ${name}`,
      );
    }
  }
}
