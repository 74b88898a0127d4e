// Words of notes that are not stored yet: kept on this machine while they are typed, so that a reload, a closed window or a failed write loses none.

/** Which note the words are for, unlike any other in any library: `annotation 12 2026-03-01T08:00:00.000Z`. */
export type DraftKey = string;

interface Draft {
  key: DraftKey;
  words: string;
  /** Escape closed it, or it is being stored: it waits to be asked for. */
  closed: boolean;
}

const KEPT = 'clipdesk.drafts';
/** Drafts that are kept, the ones typed last. */
const MOST = 50;

function readDrafts(): Draft[] {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '[]') as Draft[];
  } catch {
    return [];
  }
}

/** What was typed and not stored; null when there is nothing. */
export function draftOf(key: DraftKey): string | null {
  return readDrafts().find((draft) => draft.key === key)?.words ?? null;
}

/** True when the window went away while it was being typed. */
export function isCutOff(key: DraftKey): boolean {
  return readDrafts().some((draft) => draft.key === key && !draft.closed);
}

/** Keeps what is being typed; `closed` once it is put aside. */
export function keepDraft(key: DraftKey, words: string, closed = false): void {
  const others = readDrafts().filter((draft) => draft.key !== key);
  try {
    localStorage.setItem(KEPT, JSON.stringify([...others, { key, words, closed }].slice(-MOST)));
  } catch {
    // The browser has no room: the words stand in the note until it is stored.
  }
}

/** Forgets it: it is stored, or was given up. */
export function dropDraft(key: DraftKey): void {
  const others = readDrafts().filter((draft) => draft.key !== key);
  localStorage.setItem(KEPT, JSON.stringify(others));
}
