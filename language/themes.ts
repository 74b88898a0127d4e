// Theme rules: which themes a body is about, from the concepts it mentions, with the phrases that say so.

import type { ThemeSuggestion } from '../contract/draft.ts';
import type { HiddenRange, LanguageCode, ThemeConcept } from '../contract/model.ts';
import type { ConceptMatcher } from './concepts.ts';

/** What is read of a clipping. Offsets of what is found are into `text`. */
export interface ThemeSource {
  headline: string;
  text: string;
  hidden: readonly Pick<HiddenRange, 'start' | 'end'>[];
  language: LanguageCode;
}

/** Themes whose concepts the body mentions enough, best first. */
export function suggestThemes(
  source: ThemeSource,
  themes: readonly { key: string; concepts: readonly ThemeConcept[] }[],
  matcher: ConceptMatcher,
): ThemeSuggestion[] {
  void source;
  void themes;
  void matcher;
  return [];
}
