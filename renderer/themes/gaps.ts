// Languages in which a theme has gone quiet: pure.

import type { Overview } from '../../contract/overview.ts';
import type { KnownLanguage, LanguageCode, PublishedOn } from '../../contract/values.ts';

/** Days a language may lag behind the newest clipping of the theme before it is a gap. */
const QUIET = 30;

/** Languages with nothing at all (`since` null), or nothing since a day more than 30 days before the newest in any language. */
export function gapsOf(
  newest: Overview['newest'],
  languages: readonly KnownLanguage[],
): { language: LanguageCode; since: PublishedOn | null }[] {
  const times = newest.map(({ publishedOn }) => Date.parse(publishedOn));
  const last = Math.max(...times);
  return languages.flatMap((language) => {
    const since = newest.find((one) => one.language === language)?.publishedOn ?? null;
    const isQuiet = since === null || last - Date.parse(since) > QUIET * 86_400_000;
    return isQuiet ? [{ language, since }] : [];
  });
}
