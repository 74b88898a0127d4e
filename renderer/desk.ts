// The window's side of the desk: asking it, telling it, and asking again when it says something changed.

import { notifications } from '@mantine/notifications';
import { QueryClient, type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import type { CallAnswer, CallInput, CallName } from '../contract/calls.ts';
import type { DeskEvent, Noun } from '../contract/events.ts';
import { DeskError, type Failure, failureOf } from '../contract/failure.ts';
import type { ImportProgress } from '../contract/import.ts';
import type { ExportProgress } from '../contract/pack.ts';
import { currentChosen, currentPlace } from './place.ts';

/** A search that a newer one overtook is asked again, once more than it can be overtaken by its own facets. */
function again(failures: number, error: Error): boolean {
  return error instanceof DeskError && error.code === 'superseded' && failures < 3;
}

/** The answers held on screen; keys are `[call name, input]`. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: again,
      retryDelay: 50,
      refetchOnWindowFocus: false,
      // The desk is on this machine: it answers without a network too.
      networkMode: 'always',
    },
  },
});

/** Carries a call out and returns its answer. Throws DeskError; shows nothing. */
export async function ask<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallAnswer<Name>> {
  const result = await window.desk.call(name, input).catch((error: unknown) => ({
    ok: false as const,
    failure: failureOf(error),
  }));
  if (result.ok) return result.value;
  throw new DeskError(result.failure);
}

/** Carries out what the analyst asked for; a failure is shown with its remedy, then thrown as DeskError. */
export async function invoke<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallAnswer<Name>> {
  try {
    return await ask(name, input);
  } catch (error) {
    showFailure(failureOf(error));
    throw error;
  }
}

/** Shows a failure in the analyst's words: what happened, and what to do. */
export function showFailure(failure: Failure): void {
  const { title, remedy } = failureWords(failure);
  notifications.show({ id: failure.code, color: 'red', title, message: remedy, autoClose: 10_000, role: 'alert' });
}

/** A failure in the interface's language where its code is known, else as the desk said it. */
export function failureWords(failure: Failure): { title: string; remedy: string } {
  return {
    title: i18next.t(`desk:failure.${failure.code}.message`, { defaultValue: failure.message }),
    remedy: i18next.t(`desk:failure.${failure.code}.remedy`, { defaultValue: failure.remedy ?? '' }),
  };
}

function isOvertaken(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'typedIn' in input && input.typedIn !== null;
}

/** Lets a search be given up once nothing on screen waits for it, so that it is not asked again when a newer one ends it: TanStack ends what takes its signal. */
export function giveUp({ signal }: { signal: AbortSignal }): AbortSignal {
  return signal;
}

/** Where this window's searches are typed: one that is typed ahead ends the one before it. */
export const TYPED_IN = `window ${Math.random().toString(36).slice(2)}`;

/**
 * The answer of a reading call, asked again whenever the desk says its noun changed.
 * `keepPrevious` shows the last answer while the one for a new input is on its way.
 */
export function useDesk<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
  options: { enabled?: boolean; keepPrevious?: boolean } = {},
): UseQueryResult<CallAnswer<Name>, DeskError> {
  const query: UseQueryOptions<CallAnswer<Name>, DeskError> = {
    queryKey: [name, input],
    queryFn: (context) => {
      if (isOvertaken(input)) giveUp(context);
      return ask(name, input);
    },
    enabled: options.enabled ?? true,
  };
  if (options.keepPrevious) query.placeholderData = (previous) => previous as never;
  return useQuery(query);
}

// Which calls' answers a changed noun makes old; the noun's own calls always.
const ALSO: Partial<Record<Noun, string[]>> = {
  clipping: [
    'search',
    'annotation',
    'theme',
    'tag',
    'collection',
    'outlet',
    'overview',
    'library',
    'import',
    'briefing',
    'history',
    'story',
  ],
  story: ['clipping', 'search', 'history', 'library'],
  annotation: ['clipping', 'search', 'briefing', 'history', 'library'],
  tag: ['clipping', 'annotation', 'search', 'history', 'library'],
  theme: ['clipping', 'annotation', 'search', 'overview', 'briefing', 'history', 'library'],
  concept: ['theme', 'tag', 'search', 'clipping', 'history', 'library'],
  collection: ['clipping', 'search', 'briefing', 'history', 'library'],
  outlet: ['clipping', 'search', 'overview', 'history', 'library'],
  rule: ['clipping', 'history', 'library'],
  briefing: ['history', 'library'],
  issue: ['briefing', 'clipping', 'search', 'history', 'library'],
  template: ['briefing', 'history', 'library'],
  history: ['library'],
  savedSearch: ['history', 'library'],
};

// What would make the list jump under the analyst's eyes while an import runs.
const LISTS = ['clipping.list', 'clipping.order', 'search.find', 'search.facets', 'search.count', 'search.suggest'];
const BEAT = 500;

function isOf(input: unknown, id: number): boolean {
  return typeof input === 'object' && input !== null && 'id' in input && input.id === id;
}

// A list of one row is asked for its total only: nobody reads it, so it may change at any time.
function isCount(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'limit' in input && input.limit === 1;
}

const waiting = new Set<string>();
let timer: ReturnType<typeof setTimeout> | null = null;
// Imports that run, and the one that ended last until it is dismissed; oldest first.
let followed: readonly ImportProgress[] = [];
const expected = new Map<number, number>();
let gathered = 0;
const listeners = new Set<() => void>();
const commandListeners = new Set<(command: string) => void>();
const exportListeners = new Set<(progress: ExportProgress) => void>();

/** Whether an import has not ended: it works, or waits to go on. */
export function isRunning({ state }: ImportProgress): boolean {
  return state === 'running' || state === 'paused';
}

function isWorking({ state }: ImportProgress): boolean {
  return state === 'running';
}

function refresh(): void {
  timer = null;
  const prefixes = [...waiting];
  waiting.clear();
  const hold = gathered > 0 || followed.some(isWorking);
  void queries.invalidateQueries({
    predicate: ({ queryKey: [name, input] }) =>
      typeof name === 'string' &&
      prefixes.some((prefix) => name.startsWith(`${prefix}.`)) &&
      !(hold && LISTS.includes(name) && !isCount(input)) &&
      // A report of 10,000 rows is read again at its own pace while its import works.
      !(name === 'import.get' && followed.some((one) => isWorking(one) && isOf(input, one.id))),
  });
}

function gather(nouns: readonly string[]): void {
  for (const noun of nouns) {
    waiting.add(noun);
    for (const other of ALSO[noun as Noun] ?? []) waiting.add(other);
  }
  if (timer === null) timer = setTimeout(refresh, followed.some(isWorking) ? BEAT : 30);
}

function isReading(): boolean {
  return currentPlace().selected !== null || currentChosen().size > 0;
}

/** Says how many files an import will be sent; the desk itself learns of each only when it comes. */
export function expectFiles(id: number, count: number): void {
  expected.set(id, count);
}

/** What the desk says of an import, with the files that are still to be sent to it. */
function withExpected(progress: ImportProgress): ImportProgress {
  const { id, done, rate } = progress;
  const total = expected.get(id) ?? 0;
  if (!isRunning(progress)) expected.delete(id);
  if (!isRunning(progress) || total <= progress.total) return progress;
  return { ...progress, total, secondsLeft: rate > 0 ? (total - done) / rate : null };
}

function follow(said: ImportProgress): void {
  const progress = withExpected(said);
  const before = followed.find(({ id }) => id === progress.id);
  gathered += Math.max(0, progress.imported - (before?.imported ?? 0));
  // What ended before is old news once another ends or begins.
  const news = !before || !isRunning(progress);
  const others = followed.filter((one) => one.id !== progress.id && (isRunning(one) || !news));
  followed = [...others, progress].sort((one, other) => one.id - other.id);
  if (!isWorking(progress)) gather(['import', 'clipping']);
  // Nobody is reading: when all is in, there is nothing to jump away from.
  if (!followed.some(isWorking) && gathered && !isReading()) showGathered();
  else for (const listener of listeners) listener();
}

// A window that was reloaded finds the imports it had begun, and the last one when it was cut off and can go on; what they
// brought so far its lists show already.
function findRunning(imports: readonly ImportProgress[]): void {
  const known = new Set(followed.map(({ id }) => id));
  const wanted = (one: ImportProgress, at: number) =>
    isRunning(one) || (at === 0 && one.state === 'interrupted' && one.canResume);
  const found = imports.filter((one, at) => wanted(one, at) && !known.has(one.id));
  followed = [...followed, ...found].sort((one, other) => one.id - other.id);
  for (const listener of listeners) listener();
}

function hear(event: DeskEvent): void {
  if (event.type === 'changed') gather(event.nouns);
  else if (event.type === 'import-progressed') follow(event.progress);
  else if (event.type === 'export-progressed') for (const listener of exportListeners) listener(event.progress);
  else if (event.type === 'desk-restarted') {
    showFailure(event.failure);
    void queries.invalidateQueries();
  } else for (const listener of commandListeners) listener(event.command);
}

/** Subscribes the window to the desk's events; once, at the start. Returns what ends it. */
export function listenToDesk(): () => void {
  void ask('import.list', {}).then(findRunning, () => null);
  return window.desk.subscribe(hear);
}

/** Calls `listener` with the name of every command chosen in the shell's menu. Returns what ends it. */
export function onCommand(listener: (command: string) => void): () => void {
  commandListeners.add(listener);
  return () => commandListeners.delete(listener);
}

/** Calls `listener` with what the desk says of any export. Returns what ends it. */
export function onExportProgress(listener: (progress: ExportProgress) => void): () => void {
  exportListeners.add(listener);
  return () => exportListeners.delete(listener);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The imports that run, and the one that ended last until it is dismissed; oldest first. */
export function useImports(): readonly ImportProgress[] {
  return useSyncExternalStore(subscribe, () => followed);
}

/** Takes an import that has ended off the status bar. */
export function dismissImport(id: number): void {
  followed = followed.filter((one) => one.id !== id);
  for (const listener of listeners) listener();
}

/** How many new clippings wait behind the list's bar. */
export function useGathered(): number {
  return useSyncExternalStore(subscribe, () => gathered);
}

/** Lets the gathered clippings into the lists. */
export function showGathered(): void {
  gathered = 0;
  for (const listener of listeners) listener();
  void queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => LISTS.includes(String(name)) });
}
