// The names of rules in words: what cleaning hid, where a value was found, why another was not taken.

import type { TFunction } from 'i18next';

/** A rule's name as a phrase in small letters; the name itself where there are no words for it. */
export function ruleWords(rule: string, t: TFunction): string {
  // Rule names hold dots of their own, so their file is flat.
  return t(rule, { ns: 'rules', keySeparator: false, defaultValue: rule });
}
