// Themes: curated subjects with the concepts and the rule that suggest them, and what a clipping has of them.

import type { Tone } from './rating.ts';
import type { PublishedOn, Range } from './values.ts';

/** How a clipping stands to a theme. */
export type ThemeStatus = 'suggested' | 'accepted' | 'rejected';

/** What the analyst decides of it; null takes a decision back. */
export type ThemeDecision = Exclude<ThemeStatus, 'suggested'> | null;

/** A theme on a clipping. */
export interface ClippingTheme {
  themeId: number;
  key: string;
  name: string;
  hue: string;
  status: ThemeStatus;
  /** 0 to 1 as the rules scored it; null when the analyst gave the theme unasked. */
  score: number | null;
  /** The phrases in the text that made the suggestion. */
  phrases: ThemePhrase[];
  /** How the clipping treats this theme, where the analyst judged it. */
  tone: Tone | null;
}

/** A place in a text that speaks for a theme, by the concept whose term stands there. */
export interface ThemePhrase extends Range {
  conceptKey: string;
  /** The words as they stand in the text. */
  quote: string;
}

/** A curated subject. */
export interface Theme {
  id: number;
  key: string;
  name: string;
  definition: string;
  /** A CSS colour used for its dot and edge. */
  hue: string;
  /** Concepts whose presence suggests the theme, with their weight (1 = alone enough when repeated). */
  concepts: ThemeConcept[];
  /** What else a text must say, or must not; null: the concepts' weight alone decides. */
  rule: ThemeRule | null;
  counts: Record<ThemeStatus, number>;
}

/** A concept of a theme, and how much one mention of it says for the theme. */
export interface ThemeConcept {
  conceptKey: string;
  weight: number;
}

/** A word or words in any inflection, a phrase exactly as written (case aside), or a concept in any of its terms. */
export type RuleWord =
  | { kind: 'words'; text: string }
  | { kind: 'phrase'; text: string }
  | { kind: 'concept'; key: string };

/** Sentences in which one of these words stands with one of those; `times` is how many a text of usual length takes, more in a longer one. */
export interface RuleNear {
  kind: 'near';
  one: RuleWord[];
  other: RuleWord[];
  times: number;
}

/** What a theme's rule looks for. */
export type RuleTerm = RuleWord | RuleNear;

/** How a theme's rule goes with the weight of its concepts: both must hold, either is enough, or the rule alone decides. */
export const RULE_JOINS = ['and', 'or', 'alone'] as const;

/** When a clipping is suggested for a theme: with all of `all`, any of `any` (if there are any), none of `not`, which holds whatever the concepts weigh. */
export interface ThemeRule {
  any: RuleTerm[];
  all: RuleTerm[];
  not: RuleTerm[];
  join: (typeof RULE_JOINS)[number];
}

/** What a rule would change in the library, before it is kept. */
export interface ThemePreview {
  /** Clippings looked at: the newest so many. */
  looked: number;
  /** Clippings there are. */
  of: number;
  /** Suggested by what is kept now, and by the draft. */
  before: number;
  after: number;
  /** Clippings that would be suggested and are not, and the other way round. */
  more: number;
  fewer: number;
  /** The first of those that change, with the phrases that make (or made) the suggestion. */
  rows: {
    clippingId: number;
    headline: string;
    outlet: string | null;
    publishedOn: PublishedOn | null;
    change: 'more' | 'fewer';
    score: number;
    phrases: { before: string; quote: string; after: string }[];
  }[];
}
