// Names in the order of the interface's language.

import { useMemo } from 'react';
import { useLanguage } from './words.ts';

/** The rows by name; numbers in names count as numbers. */
export function byName<Row extends { name: string }>(rows: readonly Row[], language: string): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return rows.toSorted((one, other) => compare(one.name, other.name));
}

/** The same, sorted again only when rows or language change. */
export function useByName<Row extends { name: string }>(rows: readonly Row[]): Row[] {
  const language = useLanguage();
  return useMemo(() => byName(rows, language), [rows, language]);
}
