// Encodings and how sure they are, in words.

import type { TFunction } from 'i18next';

/** An encoding as people call it. */
export function encodingName(encoding: string, t: TFunction): string {
  return t(`source:encoding.name.${encoding}`, { defaultValue: encoding.toUpperCase() });
}

/** A confidence of 0 to 1 as a percentage. */
export function formatConfidence(confidence: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(confidence);
}
