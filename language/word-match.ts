// Whether a short text holds typed words in any of their forms, for lists that are looked through without an index.

import { foldKazakh } from './folds.ts';
import { queryFolds, queryStems } from './stem.ts';
import { partsOf, tokenise } from './tokens.ts';

/** The words of a text by what typed words are compared with. */
export interface WordKeys {
  /** Stems, in every language the script allows; folded Kazakh ones (`foldKazakh`) after `~`. */
  stems: ReadonlySet<string>;
  norms: readonly string[];
}

/** The keys of a text. */
export function wordKeys(text: string): WordKeys {
  const stems = new Set<string>();
  const norms: string[] = [];
  for (const { norm } of tokenise(text)) {
    for (const word of [norm, ...partsOf(norm)]) {
      norms.push(word);
      for (const { stem } of queryStems(word, null)) stems.add(stem).add(`~${foldKazakh(stem)}`);
    }
  }
  return { stems, norms };
}

/** A test of whether a text holds every typed word: in any inflection, without its Kazakh letters, or from three letters on as its beginning. Nothing typed: always. */
export function wordMatcher(typed: string): (keys: WordKeys) => boolean {
  const words = tokenise(typed).map(({ norm }) => ({
    norm,
    stems: [...queryStems(norm, null).map(({ stem }) => stem), ...queryFolds(norm).map((fold) => `~${fold}`)],
  }));
  return ({ stems, norms }) =>
    words.every(
      ({ norm, stems: asked }) =>
        asked.some((stem) => stems.has(stem)) || (norm.length > 2 && norms.some((one) => one.startsWith(norm))),
    );
}
