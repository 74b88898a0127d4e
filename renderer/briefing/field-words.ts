// The fields of a briefing: what is typed is kept at once and let go of when it is stored; what a closed window took along is stored when the briefing is opened again.

import type { Briefing } from '../../contract/briefing.ts';
import {
  type BriefingField,
  dropUnstored,
  type FieldPlace,
  keepUnstored,
  unstoredIn,
  unstoredOf,
  wordsIn,
} from './unstored-words.ts';

/** What a field calls as it is written in. */
export interface FieldWords {
  /** With all that stands in it, after each change and when what was typed is given up. */
  onType: (words: string) => void;
  /** With what is to be stored, trimmed. */
  onSave: (words: string) => void;
}

/** Stores the words of a field; false when they could not be. */
export type StoreWords = (field: BriefingField, words: string) => Promise<boolean>;

/** A field's words, kept until `store` has them. `now` gives the briefing as it is shown. */
export function fieldWords(place: FieldPlace, now: () => Briefing | undefined, store: StoreWords): FieldWords {
  return {
    onType: (words) => {
      const briefing = now();
      const over = unstoredIn(place)?.over ?? [(briefing && wordsIn(briefing, place.field)) ?? ''];
      if (over.length === 1 && words === over[0]) dropUnstored(place);
      else keepUnstored({ ...place, words, over });
    },
    onSave: (words) => void storeKept(place, words, store),
  };
}

/** Stores words and lets go of them once they are in, but for what was typed since. */
async function storeKept(place: FieldPlace, words: string, store: StoreWords): Promise<void> {
  const sent = unstoredIn(place);
  if (sent) keepUnstored({ ...sent, over: [...sent.over, words] });
  if (!(await store(place.field, words))) return;
  const kept = unstoredIn(place);
  if (!kept) return;
  if (kept.words.trim() === words) dropUnstored(place);
  else keepUnstored({ ...kept, over: kept.over.slice(Math.max(0, kept.over.indexOf(words))) });
}

/** Stores what was typed into the briefing and not stored, where nothing else has come into the field since. */
export function storeUnstored(library: string, briefing: Briefing, store: StoreWords): void {
  for (const unstored of unstoredOf(library, briefing.id)) {
    const { field, over } = unstored;
    const words = unstored.words.trim();
    const current = wordsIn(briefing, field)?.trim();
    const isNeeded = field.of !== 'quotation' && 'part' in field && field.part === 'title';
    const isLate = current === undefined || current === words || !over.some((one) => one.trim() === current);
    if (isLate || (isNeeded && words === '')) dropUnstored(unstored);
    else void storeKept(unstored, words, store);
  }
}
