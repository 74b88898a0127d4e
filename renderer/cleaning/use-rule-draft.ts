// A rule while it is made or changed: what it says, for whom it holds, and the ways a selected passage can be meant.

import { useState } from 'react';
import type { RuleDraft } from '../../contract/rule.ts';
import { type Proposal, proposeRules } from '../../language/passage-pattern.ts';
import type { RuleSeed } from './ask-rule.ts';

/** For whom a rule holds: the clipping's outlet, its language, or everything. */
export type Scope = 'outlet' | 'language' | 'all';

/** The draft, and the hands that change it. */
interface RuleHands {
  draft: RuleDraft;
  proposals: readonly Proposal[];
  scope: Scope;
  /** Scopes there are for this seed, the narrowest first. */
  scopes: readonly Scope[];
  outlet: string | null;
  language: string | null;
  choose: (proposal: Proposal) => void;
  setPattern: (pattern: string) => void;
  setHides: (hides: RuleDraft['hides']) => void;
  setScope: (scope: Scope) => void;
}

/** Starts from the likeliest rule for the passage, or from the rule to change. */
export function useRuleDraft(seed: RuleSeed): RuleHands {
  const from = 'rule' in seed ? seed.rule : null;
  const [proposals] = useState(() => {
    if ('rule' in seed) return [];
    const { text, hidden } = seed.clipping;
    const breaks = hidden.filter(({ start, end }) => start === end).map(({ start }) => start);
    return proposeRules(text, seed.range, breaks);
  });
  const outlet =
    'rule' in seed
      ? seed.rule.outlet
      : seed.clipping.outletId
        ? { id: seed.clipping.outletId, name: seed.clipping.outlet ?? '' }
        : null;
  const language = from ? from.language : 'rule' in seed ? null : seed.clipping.language;
  const [pattern, setPattern] = useState(from?.pattern ?? proposals[0]?.pattern ?? '');
  const [hides, setHides] = useState<RuleDraft['hides']>(from?.hides ?? proposals[0]?.hides ?? 'line');
  const [scope, setScope] = useState<Scope>(outlet ? 'outlet' : language ? 'language' : 'all');
  const scopes: Scope[] = [
    ...(outlet ? (['outlet'] as const) : []),
    ...(language ? (['language'] as const) : []),
    'all',
  ];
  return {
    draft: {
      pattern,
      hides,
      language: scope === 'language' ? language : null,
      outletId: scope === 'outlet' && outlet ? outlet.id : null,
    },
    proposals,
    scope,
    scopes,
    outlet: outlet?.name ?? null,
    language,
    choose: (proposal) => {
      setPattern(proposal.pattern);
      setHides(proposal.hides);
    },
    setPattern,
    setHides,
    setScope,
  };
}
