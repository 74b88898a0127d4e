// The languages an analyst chooses among: those Clipdesk reads best first, then all it tells apart.

import type { LanguageCode } from '../contract/values.ts';
import { ARABIC, CYRILLIC, LATIN, SCRIPTS } from '../language/detect-profiles.ts';

const FIRST: readonly LanguageCode[] = ['kk', 'ru', 'en', 'kk-Latn', 'kk-Arab'];

/** Codes, each once. */
export const LANGUAGE_CHOICES: readonly LanguageCode[] = [
  ...new Set([
    ...FIRST,
    ...[...CYRILLIC, ...LATIN].map(({ language }) => language),
    ...[...ARABIC, ...SCRIPTS].map(([, language]) => language),
    'ar',
  ]),
];
