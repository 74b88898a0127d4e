// The interface says the same things in all three languages: every text is there, with its blanks and plural forms.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const LOCALES = new URL('../../resources/locales/', import.meta.url);
const PLURALS = { en: ['one', 'other'], ru: ['one', 'few', 'many', 'other'], kk: ['one', 'other'] } as const;
type Language = keyof typeof PLURALS;

const namespaces = readdirSync(new URL('en/', LOCALES)).filter((name) => name.endsWith('.json'));

/** Texts by key; nested keys joined by `/`, since rule names hold dots. */
function texts(language: Language, file: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (words: Record<string, unknown>, before: string): void => {
    for (const [key, value] of Object.entries(words)) {
      if (typeof value === 'string') found.set(before + key, value);
      else walk(value as Record<string, unknown>, `${before}${key}/`);
    }
  };
  walk(JSON.parse(readFileSync(new URL(`${language}/${file}`, LOCALES), 'utf8')), '');
  return found;
}

/** Keys with their plural endings taken off. */
function stems(language: Language, file: string): Set<string> {
  return new Set([...texts(language, file).keys()].map((key) => key.replace(/_(one|few|many|other)$/, '')));
}

function blanks(text: string): string[] {
  return [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name ?? '').sort();
}

describe.each(namespaces)('%s', (file) => {
  test.each(['ru', 'kk'] as const)('%s has the texts of English, no fewer and no more', (language) => {
    expect([...stems(language, file)].sort()).toEqual([...stems('en', file)].sort());
  });

  test.each(['en', 'ru', 'kk'] as const)('%s has every plural form of what it counts', (language) => {
    const keys = [...texts(language, file).keys()];
    const counted = new Set(keys.flatMap((key) => /^(.*)_(?:one|few|many|other)$/.exec(key)?.[1] ?? []));
    for (const key of counted) {
      const forms = keys.filter((one) => one.replace(/_(one|few|many|other)$/, '') === key && one !== key);
      expect(forms.sort(), key).toEqual(PLURALS[language].map((form) => `${key}_${form}`).sort());
    }
  });

  test.each(['ru', 'kk'] as const)('%s fills the blanks that English fills', (language) => {
    const english = texts('en', file);
    for (const [key, text] of texts(language, file)) {
      const same = english.get(key) ?? english.get(key.replace(/_(few|many)$/, '_other'));
      if (same !== undefined) expect(blanks(text), key).toEqual(blanks(same));
    }
  });

  test.each(['en', 'ru', 'kk'] as const)('%s leaves no text empty', (language) => {
    for (const [key, text] of texts(language, file)) expect(text.trim(), key).not.toBe('');
  });
});
