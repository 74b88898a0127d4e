// Theme rules: which themes a body is about, from the concepts it mentions, with the phrases that say so.

import type { HiddenRange } from '../contract/clipping.ts';
import type { ThemeSuggestion } from '../contract/draft.ts';
import type { ThemeConcept, ThemeRule } from '../contract/theme.ts';
import type { LanguageCode, Range } from '../contract/values.ts';
import type { ConceptMatch, ConceptMatcher } from './concepts.ts';
import { paragraphLanguages } from './detect.ts';
import { askRule, isOnlyRefusal, type RuleText } from './theme-rule.ts';
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

/** What says when a theme is suggested. */
export interface ThemeRules {
  key: string;
  concepts: readonly ThemeConcept[];
  /** Null or absent: the concepts' weight alone. */
  rule?: ThemeRule | null;
}

/**
 * Themes that the body and headline say enough of, best first. A theme's strength is the sum over its concepts of weight times a saturating count of
 * mentions, thinned by the text's length; its score is strength / (strength + HALF). A rule adds to that, or takes its place, as its `join` says.
 */
export function suggestThemes(
  source: ThemeSource,
  themes: readonly ThemeRules[],
  matcher: ConceptMatcher,
): ThemeSuggestion[] {
  const body = readBody(source, matcher);
  const headline = readHeadline(source, matcher);
  const inHeadline = new Set(headline.concepts.map((match) => match.conceptKey));
  const byConcept = Map.groupBy(body.concepts, (mention) => mention.conceptKey);
  const thinned = (Math.max(SHORTEST, body.tokens.length) / USUAL_WORDS) ** THINNING;
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
    const weighed = strength / (strength + HALF);
    const ruled = theme.rule && askRule(theme.rule, body, headline, { thinned, headlineWorth: HEADLINE_WORTH });
    if (ruled?.refused) continue;
    const score = theme.rule && ruled ? joinedScore(weighed, ruled.score, theme.rule) : weighed;
    if (score < THRESHOLD) continue;
    const said = theme.rule?.join === 'alone' && theme.rule && !isOnlyRefusal(theme.rule) ? [] : phrases;
    suggestions.push({
      themeKey: theme.key,
      score: Math.round(score * 1_000) / 1_000,
      phrases: inOrder([...said, ...(ruled?.phrases ?? [])]),
    });
  }
  return suggestions.sort((one, other) => other.score - one.score);
}

function joinedScore(weighed: number, ruled: number | null, rule: ThemeRule): number {
  if (isOnlyRefusal(rule)) return weighed;
  if (rule.join === 'alone') return ruled ?? 0;
  if (rule.join === 'or') return Math.max(weighed, ruled ?? 0);
  return ruled === null ? 0 : weighed;
}

/** By place, each stretch once. */
function inOrder(phrases: readonly ConceptMatch[]): ConceptMatch[] {
  const sorted = phrases.toSorted((one, other) => one.start - other.start || one.end - other.end);
  const kept: ConceptMatch[] = [];
  let here: ConceptMatch[] = [];
  for (const phrase of sorted) {
    if (here[0]?.start !== phrase.start || here[0].end !== phrase.end) here = [];
    const known = here.some((other) => other.conceptKey === phrase.conceptKey || phrase.conceptKey.startsWith('rule:'));
    here.push(phrase);
    if (!known) kept.push(phrase);
  }
  return kept;
}

function readHeadline({ headline, language }: ThemeSource, matcher: ConceptMatcher): RuleText {
  const tokens = tokenise(headline);
  return {
    text: headline,
    tokens,
    languages: tokens.map(() => language),
    concepts: matcher.findIn(headline, tokens, language),
  };
}

/** What stands outside the hidden ranges, each paragraph read in its own language, and the concepts in it. */
function readBody(source: ThemeSource, matcher: ConceptMatcher): RuleText {
  const hidden = source.hidden.filter((range) => !range.shown && range.end > range.start);
  let range = 0;
  const tokens = tokenise(source.text).filter((token) => {
    while (range < hidden.length && (hidden[range]?.end ?? 0) <= token.start) range += 1;
    return token.end <= (hidden[range]?.start ?? Number.POSITIVE_INFINITY);
  });
  const languages: LanguageCode[] = tokens.map(() => source.language);
  const concepts: ConceptMatch[] = [];
  let from = 0;
  for (const paragraph of paragraphLanguages(source.text, source.paragraphs)) {
    while (from < tokens.length && (tokens[from]?.start ?? 0) < paragraph.start) from += 1;
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < paragraph.end) to += 1;
    const language = paragraph.language === 'und' ? source.language : paragraph.language;
    languages.fill(language, from, to);
    concepts.push(...matcher.findIn(source.text, tokens.slice(from, to), language));
    from = to;
  }
  return { text: source.text, tokens, languages, concepts };
}
