// The cleaning rules that ship, gathered by name for reading, with what each hides in the library.

import type { CleaningRule } from '../contract/resources.ts';
import type { RuleTally, ShippedRule } from '../contract/rule.ts';
import { loadReadingResources } from './resources.ts';

/** By resources folder: the rules do not change while the desk is open. */
const loaded = new Map<string, CleaningRule[]>();

/** Shipped rules by name, and what cleaning hides by other means (headline, menus, dates), in the order of their names. */
export function shippedRules(resourcesDir: string, tallies: readonly RuleTally[]): ShippedRule[] {
  const rules = loaded.get(resourcesDir) ?? loadReadingResources(resourcesDir).rules;
  loaded.set(resourcesDir, rules);
  const counted = new Map(tallies.map((tally) => [tally.name, tally]));
  const names = new Set([...rules.map(({ name }) => name), ...counted.keys()]);
  return [...names]
    .filter((name) => name !== 'analyst' && !name.startsWith('rule:'))
    .sort()
    .map((name) => {
      const own = rules.filter((rule) => rule.name === name);
      const all = <Value>(values: readonly Value[]) => [...new Set(values)];
      return {
        name,
        clippings: counted.get(name)?.clippings ?? 0,
        passages: counted.get(name)?.passages ?? 0,
        languages: all(own.flatMap(({ languages }) => languages)),
        outlets: own.every(({ outlets }) => outlets) ? all(own.flatMap(({ outlets }) => outlets ?? [])) : [],
        hides: all(own.map(({ hides }) => hides)),
        marks: own.length > 0 && own.every(({ marks }) => marks === true),
      };
    });
}
