// Texts as markup reads them: what stands in a pack is never taken for tags, in HTML files, letters and drawings alike.

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Safe between tags and in quoted attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A `lang` attribute with the space before it; nothing for what is no code of a language. */
export function langAttribute(language: string | null): string {
  return language !== null && language !== 'und' && /^[A-Za-z-]{2,20}$/.test(language) ? ` lang="${language}"` : '';
}
