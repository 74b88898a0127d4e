// What ships in resources/ as values: each file there is one of these, checked when it is loaded.

import { z } from 'zod';
import { OUTLET_KINDS } from './outlet.ts';
import { PACK_PARTS, type PackPart, SHIPPED_TEMPLATES } from './pack.ts';
import { RULE_JOINS } from './theme.ts';
import { KNOWN_LANGUAGES } from './values.ts';

const terms = z.array(z.string().min(1));

/**
 * resources/concepts/*.json: `{"subject": "...", "concepts": [...]}`. Terms are in dictionary form; matching inflects them. `weak` are words that mean
 * something else as often: they serve queries alone, and count for less there.
 */
export const conceptRecord = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/),
  kk: terms,
  ru: terms,
  en: terms,
  weak: z.partialRecord(z.enum(KNOWN_LANGUAGES), terms).optional(),
});
export const conceptFile = z.strictObject({ subject: z.string(), concepts: z.array(conceptRecord) });
export type ConceptRecord = z.infer<typeof conceptRecord>;

const ruleText = z.string().trim().min(1).max(200);
const ruleWord = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), text: ruleText }),
  z.strictObject({ kind: z.literal('phrase'), text: ruleText }),
  z.strictObject({ kind: z.literal('concept'), key: z.string().max(200) }),
]);
const ruleTerms = z
  .array(
    z.union([
      ruleWord,
      z.strictObject({
        kind: z.literal('near'),
        one: z.array(ruleWord).min(1).max(300),
        other: z.array(ruleWord).min(1).max(300),
        times: z.number().positive().max(100),
      }),
    ]),
  )
  .max(200);
/** When a clipping is suggested for a theme, beside the weight of its concepts. */
export const themeRule = z.strictObject({
  any: ruleTerms,
  all: ruleTerms,
  not: ruleTerms,
  join: z.enum(RULE_JOINS),
});

const inEachLanguage = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() });

/** resources/themes.json: the starting themes. */
export const themeRecord = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/),
  name: inEachLanguage,
  definition: inEachLanguage,
  hue: z.string(),
  /** `weight`: how much one mention says for the theme; `threshold` of the theme is what they must add up to. */
  concepts: z.array(z.strictObject({ concept: z.string(), weight: z.number().positive() })),
  rule: themeRule.optional(),
});
export const themeFile = z.strictObject({ themes: z.array(themeRecord) });
export type ThemeRecord = z.infer<typeof themeRecord>;

/** resources/outlets/*.json: the name authority of outlets and agencies. */
export const outletRecord = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/),
  name: z.strictObject({ kk: z.string().optional(), ru: z.string().optional(), en: z.string().optional() }),
  aliases: terms.default([]),
  /** Without `www.`. */
  domains: terms.default([]),
  kind: z.enum(OUTLET_KINDS),
  /** ISO 3166-1 alpha-2, or `INT`. */
  country: z.string().min(2).max(3),
});
export const outletFile = z.strictObject({ outlets: z.array(outletRecord) });
export type OutletRecord = z.infer<typeof outletRecord>;

/** resources/rules/*.json: cleaning rules as data. A pattern is a regular expression run with flags `giu` on one line (or over the text when `across` is true). */
export const cleaningRule = z.strictObject({
  name: z.string(),
  languages: z.array(z.enum(['kk', 'ru', 'en', 'any'])),
  /**
   * `line`: the whole line must match; `span`: the match is hidden; `from`: a heading, and the list after it; `list`: a heading, and the lines of a few
   * words after it; `section`: a heading, and what follows to the next line that a rule hides.
   */
  hides: z.enum(['line', 'span', 'from', 'list', 'section']),
  across: z.boolean().default(false),
  /** Only within the first or last so many lines that are not blank. */
  within: z.strictObject({ edge: z.enum(['head', 'tail']), lines: z.number().int().positive() }).optional(),
  /** Keys of the outlets whose clippings it is for; without them it is for all. */
  outlets: z.array(z.string()).min(1).optional(),
  /** It only marks what it finds: shown until the analyst hides it. */
  marks: z.boolean().optional(),
  pattern: z.string(),
});
export const ruleFile = z.strictObject({ rules: z.array(cleaningRule) });
export type CleaningRule = z.infer<typeof cleaningRule>;

/** resources/typst/templates.json: the parts each shipped template has; its Typst file stands beside. */
export const templateFile = z.record(z.enum(SHIPPED_TEMPLATES), z.array(z.enum(PACK_PARTS)));

/** A shipped template of packs. */
export interface TemplateRecord {
  key: (typeof SHIPPED_TEMPLATES)[number];
  parts: PackPart[];
  typst: string;
}

/** Everything pure rooms need of resources/, loaded once by the desk. */
export interface Resources {
  concepts: ConceptRecord[];
  themes: ThemeRecord[];
  outlets: OutletRecord[];
  rules: CleaningRule[];
  templates: TemplateRecord[];
}
