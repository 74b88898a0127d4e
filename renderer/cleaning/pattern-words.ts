// A rule's pattern as people read it: its placeholders as words of the interface's language.

import type { TFunction } from 'i18next';

/** «Просмотров: {number}» -> «Просмотров: ‹число›». */
export function patternWords(pattern: string, t: TFunction): string {
  return pattern.replace(/\{(number|date|any)\}/gu, (_, name: string) => `‹${t(`cleaning:placeholder.${name}`)}›`);
}
