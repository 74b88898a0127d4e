// The name authority of outlets and agencies: finds a record by a name as printed, inflected or not.

import type { OutletRecord } from '../contract/resources.ts';
import { fold } from './lines.ts';

interface Name {
  words: string[];
  record: OutletRecord;
}

/** A record found at the beginning of a phrase. */
interface KnownName {
  record: OutletRecord;
  /** Characters of the phrase that name it. */
  length: number;
}

/** Outlets and agencies by the names and addresses they are printed with. */
export interface Authority {
  /** The record whose name the whole phrase is, in any case form; null when unknown. */
  find(phrase: string): OutletRecord | null;
  /** The longest known name the phrase begins with. */
  findAtStart(phrase: string): KnownName | null;
  /** The record of a domain (`www.` or not), or null. */
  findDomain(domain: string): OutletRecord | null;
}

const KEY = 3;

/** Indexes the records once; look-ups are then independent of how many there are. */
export function makeAuthority(records: readonly OutletRecord[]): Authority {
  const names = new Map<string, Name[]>();
  const domains = new Map<string, OutletRecord>();
  const exact = new Map<string, OutletRecord>();
  for (const record of records) {
    for (const domain of record.domains) domains.set(domain.toLowerCase(), record);
    const printed = [record.name.kk, record.name.ru, record.name.en, ...record.aliases, ...record.domains];
    for (const name of printed) {
      if (!name) continue;
      const folded = fold(name);
      if (!exact.has(folded)) exact.set(folded, record);
      const words = folded.split(' ');
      const key = (words[0] ?? '').slice(0, KEY);
      names.set(key, [...(names.get(key) ?? []), { words, record }]);
    }
  }
  for (const list of names.values())
    list.sort((one, other) => other.words.length - one.words.length || other.words[0]!.length - one.words[0]!.length);

  function findAtStart(phrase: string): KnownName | null {
    const words = [...phrase.slice(0, 160).matchAll(/[\p{L}\p{N}\u00ad]+/gu)].slice(0, 9);
    const first = fold(words[0]?.[0] ?? '');
    // Short names are shorter than the key, so that their lists hold the whole word.
    for (const length of [KEY, 2, 1]) {
      for (const name of names.get(first.slice(0, length)) ?? []) {
        if (length < KEY && (name.words[0] ?? '').length > length) continue;
        if (name.words.length > words.length) continue;
        const last = words[name.words.length - 1];
        if (!last || !name.words.every((word, at) => isFormOf(fold(words[at]?.[0] ?? ''), word))) continue;
        return { record: name.record, length: last.index + last[0].length };
      }
    }
    return null;
  }

  return {
    findAtStart,
    find(phrase) {
      const known = exact.get(fold(phrase));
      if (known) return known;
      const found = findAtStart(phrase.replace(/^[^\p{L}\p{N}]+/u, ''));
      return found && !/[\p{L}\p{N}]/u.test(phrase.replace(/^[^\p{L}\p{N}]+/u, '').slice(found.length))
        ? found.record
        : null;
    },
    findDomain: (domain) => domains.get(domain.toLowerCase().replace(/^www\./, '')) ?? null,
  };
}

/** Whether a folded word is the name's word or a case form of it (Ақорданың, Акорды, Казинформом). */
function isFormOf(word: string, name: string): boolean {
  if (word === name) return true;
  if (!/^\p{Script=Cyrillic}+$/u.test(name) || name.length < 4) return false;
  let shared = 0;
  while (shared < name.length && word[shared] === name[shared]) shared += 1;
  if (shared < name.length - (name.length > 5 ? 2 : 1) || shared < 4) return false;
  return word.length - shared <= 5 && name.length - shared <= 2;
}
