// The story suggestions on screen: which one the keys are for, which are chosen, and what deciding about them does.

import { useState } from 'react';
import type { StoryDecision, StorySuggestion } from '../../contract/story.ts';
import { invoke, useDesk } from '../desk.ts';

const STEP = 40;

/** Names a pair. */
export function keyOf({ one, other }: StorySuggestion): string {
  return `${one.id}-${other.id}`;
}

/** The list and its state; `decide` is one step of the history however many pairs it is about. */
export function useSuggestions(onMoved: (key: string) => void) {
  const [limit, setLimit] = useState(STEP);
  const [current, setCurrent] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { data, error, refetch } = useDesk('story.suggestions', { limit }, { keepPrevious: true });
  const rows = data?.rows ?? [];
  const at = rows.findIndex((row) => keyOf(row) === current);
  const picked = rows.filter((row) => chosen.has(keyOf(row)));

  const moveTo = (index: number) => {
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))];
    if (!row) return;
    setCurrent(keyOf(row));
    onMoved(keyOf(row));
  };
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  const decide = async (pairs: readonly StorySuggestion[], decision: StoryDecision) => {
    if (pairs.length === 0) return;
    const next = pairs.length === 1 && pairs[0] && keyOf(pairs[0]) === current ? (rows[at + 1] ?? rows[at - 1]) : null;
    const decisions = pairs.map(({ one, other }) => ({ clippingId: one.id, otherIds: [other.id] }));
    await invoke('story.decide', { decisions, decision });
    setChosen(new Set());
    if (next) {
      setCurrent(keyOf(next));
      onMoved(keyOf(next));
    }
  };
  return {
    rows,
    total: data?.total ?? 0,
    isLoading: !data && !error,
    error,
    retry: () => void refetch(),
    current,
    at,
    setCurrent,
    moveTo,
    picked,
    isChosen: (row: StorySuggestion) => chosen.has(keyOf(row)),
    toggle,
    chooseAll: () => setChosen(new Set(picked.length === rows.length ? [] : rows.map(keyOf))),
    decide: (pairs: readonly StorySuggestion[], decision: StoryDecision) =>
      void decide(pairs, decision).catch(() => null),
    showMore: () => setLimit(Math.min(limit + STEP, 1_000)),
  };
}
