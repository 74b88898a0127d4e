// Which language a text is in, as a whole and paragraph by paragraph, from its letters and commonest words.

import type { LanguageCode } from '../contract/model.ts';

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The language of a text and how sure that is (0 to 1); `und` when nothing can be said. */
export function detectLanguage(text: string): { language: LanguageCode; confidence: number } {
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu);
  const latin = count(text, /\p{Script=Latin}/gu);
  if (cyrillic + latin === 0) return { language: 'und', confidence: 0 };
  if (latin > cyrillic) return { language: 'en', confidence: 0.8 };
  const kazakh = count(text, /[әғқңөұүһі]/giu);
  return kazakh / cyrillic > 0.06 ? { language: 'kk', confidence: 0.9 } : { language: 'ru', confidence: 0.9 };
}

/** The paragraphs (stretches between line breaks that hold a letter) with their languages; short ones take the text's. */
export function paragraphLanguages(text: string): { start: number; end: number; language: LanguageCode }[] {
  const whole = detectLanguage(text).language;
  return Array.from(text.matchAll(/[^\n\r]*\p{L}[^\n\r]*/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    language: match[0].length < 60 ? whole : detectLanguage(match[0]).language,
  }));
}
