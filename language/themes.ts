// Theme rules: which themes a body is about, from the concepts it mentions, with the phrases that say so.

import type { ThemeSuggestion } from '../contract/draft.ts';
import type { HiddenRange, LanguageCode, Range, ThemeConcept } from '../contract/model.ts';
import type { ConceptMatch, ConceptMatcher } from './concepts.ts';
import { paragraphLanguages } from './detect.ts';
import { tokenise } from './tokens.ts';

/** What is read of a clipping. Offsets of what is found are into `text`. */
export interface ThemeSource {
  headline: string;
  text: string;
  /** Sorted by start. */
  hidden: readonly (Pick<HiddenRange, 'start' | 'end'> & { shown?: boolean })[];
  language: LanguageCode;
  /** Languages the analyst set, as ranges of the text. */
  paragraphs?: readonly (Range & { language: LanguageCode })[];
}

/** Mentions a headline counts for. */
const HEADLINE_WORTH = 3;
/** Words at which a mention counts as one; in longer texts it takes more of them to make a subject, in a brief item fewer. */
const USUAL_WORDS = 250;
const SHORTEST = 0.4 * USUAL_WORDS;
/** How strongly length thins mentions: 0 not at all, 1 leaves their density. */
const THINNING = 0.7;
/** The strength of weighted mentions at which a theme scores one half. */
const HALF = 3.5;
/** Least score that is suggested. */
const THRESHOLD = 0.5;

/**
 * Themes whose concepts the body mentions enough, best first. A theme's strength is the sum over its concepts of weight times a saturating count of
 * mentions, thinned by the text's length; its score is strength / (strength + HALF).
 */
export function suggestThemes(
  source: ThemeSource,
  themes: readonly { key: string; concepts: readonly ThemeConcept[] }[],
  matcher: ConceptMatcher,
): ThemeSuggestion[] {
  const { mentions, words } = mentionsIn(source, matcher);
  const inHeadline = new Set(
    matcher.findIn(source.headline, tokenise(source.headline), source.language).map((match) => match.conceptKey),
  );
  const byConcept = Map.groupBy(mentions, (mention) => mention.conceptKey);
  const thinned = (Math.max(SHORTEST, words) / USUAL_WORDS) ** THINNING;
  const suggestions: ThemeSuggestion[] = [];
  for (const theme of themes) {
    let strength = 0;
    const phrases: ConceptMatch[] = [];
    for (const { conceptKey, weight } of theme.concepts) {
      const found = byConcept.get(conceptKey) ?? [];
      const count = found.length + (inHeadline.has(conceptKey) ? HEADLINE_WORTH : 0);
      strength += weight * Math.log2(1 + count / thinned);
      phrases.push(...found);
    }
    const score = strength / (strength + HALF);
    if (score < THRESHOLD) continue;
    phrases.sort((one, other) => one.start - other.start);
    suggestions.push({ themeKey: theme.key, score: Math.round(score * 1_000) / 1_000, phrases });
  }
  return suggestions.sort((one, other) => other.score - one.score);
}

/** Concept mentions outside the hidden ranges, each paragraph read in its own language, and the words that were read. */
function mentionsIn(source: ThemeSource, matcher: ConceptMatcher): { mentions: ConceptMatch[]; words: number } {
  const hidden = source.hidden.filter((range) => !range.shown && range.end > range.start);
  let range = 0;
  const tokens = tokenise(source.text).filter((token) => {
    while (range < hidden.length && (hidden[range]?.end ?? 0) <= token.start) range += 1;
    return token.end <= (hidden[range]?.start ?? Number.POSITIVE_INFINITY);
  });
  const mentions: ConceptMatch[] = [];
  let from = 0;
  for (const paragraph of paragraphLanguages(source.text, source.paragraphs)) {
    while (from < tokens.length && (tokens[from]?.start ?? 0) < paragraph.start) from += 1;
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < paragraph.end) to += 1;
    const language = paragraph.language === 'und' ? source.language : paragraph.language;
    mentions.push(...matcher.findIn(source.text, tokens.slice(from, to), language));
    from = to;
  }
  return { mentions, words: tokens.length };
}
