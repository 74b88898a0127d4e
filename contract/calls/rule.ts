// The calls about cleaning rules.

import { z } from 'zod';
import type { Rule, RuleList, RulePreview } from '../rule.ts';
import { call } from './call.ts';
import { id, language, line } from './inputs.ts';

const ruleDraft = {
  pattern: line.min(1).max(500),
  hides: z.enum(['line', 'span', 'from']),
  language: z.string().min(2).max(20).nullable().default(null),
  outletId: id.nullable().default(null),
};

export const ruleCalls = {
  /** The analyst's cleaning rules and those that ship, with what each hides. */
  'rule.list': call<RuleList>()('read', z.strictObject({ language: language.default('en') })),
  /** What a rule would hide, before there is one; `except` is the rule being changed. Throws `bad-rule`. */
  'rule.preview': call<RulePreview>()(
    'long',
    z.strictObject({
      ...ruleDraft,
      except: id.nullable().default(null),
      after: id.nullable().default(null),
      limit: z.int().min(1).max(100).default(20),
    }),
  ),
  /** Goes over the library, and over all that comes in later. Throws `bad-rule`. */
  'rule.create': call<Rule>()('write', z.strictObject({ name: line.min(1).max(200), ...ruleDraft })),
  'rule.update': call<Rule>()(
    'write',
    z.strictObject({
      id,
      name: line.min(1).max(200).optional(),
      pattern: ruleDraft.pattern.optional(),
      hides: ruleDraft.hides.optional(),
      language: z.string().min(2).max(20).nullable().optional(),
      outletId: id.nullable().optional(),
      enabled: z.boolean().optional(),
    }),
  ),
  /** Takes the rule back, and exactly what it hid. */
  'rule.delete': call<null>()('write', z.strictObject({ id })),
} as const;
