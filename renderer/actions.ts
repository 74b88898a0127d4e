// Every command once: its name, group and keys. Keys, the `?` sheet, the palette and the shell's menu are views of it.

import { useEffect, useRef } from 'react';
import { onCommand } from './desk.ts';

/** A command of the table. Its label is `desk:action.NAME`; it is enabled while something on screen answers it. */
export interface Action {
  name: string;
  group: 'go' | 'clipping' | 'theme' | 'briefing' | 'library';
  /** Keys that choose it, first the one shown: `j`, `mod+k`, `shift+z`, `Escape`. */
  keys: readonly string[];
  /** The browser hears its key and tells the page in an event of its own; the key is only shown. */
  native?: boolean;
}

const table = [
  { name: 'next', group: 'go', keys: ['j', 'ArrowDown'] },
  { name: 'previous', group: 'go', keys: ['k', 'ArrowUp'] },
  { name: 'find-in-text', group: 'clipping', keys: ['mod+f'] },
  { name: 'find', group: 'go', keys: ['/'] },
  { name: 'find-within', group: 'go', keys: ['mod+shift+f'] },
  { name: 'save-search', group: 'go', keys: ['mod+s'] },
  { name: 'timeline', group: 'go', keys: ['d'] },
  { name: 'batch-search', group: 'go', keys: [] },
  { name: 'search-help', group: 'go', keys: [] },
  { name: 'jump', group: 'go', keys: ['mod+k'] },
  { name: 'copy-link', group: 'go', keys: ['y'] },
  { name: 'sidebar', group: 'go', keys: ['mod+b'] },
  { name: 'back', group: 'go', keys: ['Escape'] },
  { name: 'go-inbox', group: 'go', keys: ['mod+1'] },
  { name: 'triage', group: 'go', keys: ['i'] },
  { name: 'go-all', group: 'go', keys: ['mod+2'] },
  { name: 'go-recent', group: 'go', keys: ['r'] },
  { name: 'go-briefings', group: 'go', keys: ['mod+3'] },
  { name: 'go-history', group: 'go', keys: ['mod+4'] },
  { name: 'go-imports', group: 'go', keys: ['mod+5'] },
  { name: 'go-stories', group: 'go', keys: ['mod+6'] },
  { name: 'go-annotations', group: 'go', keys: ['mod+7'] },
  { name: 'go-tags', group: 'go', keys: ['mod+8'] },
  { name: 'go-outlets', group: 'go', keys: ['mod+0'] },
  { name: 'go-overview', group: 'go', keys: ['mod+9'] },
  { name: 'go-themes', group: 'go', keys: ['shift+g'] },
  { name: 'select', group: 'clipping', keys: ['s'] },
  { name: 'select-next', group: 'clipping', keys: ['shift+j', 'shift+ArrowDown'] },
  { name: 'select-previous', group: 'clipping', keys: ['shift+k', 'shift+ArrowUp'] },
  { name: 'select-all', group: 'clipping', keys: ['mod+a'] },
  { name: 'menu', group: 'clipping', keys: ['shift+F10', 'ContextMenu'] },
  { name: 'tag', group: 'clipping', keys: ['t'] },
  { name: 'theme', group: 'clipping', keys: ['m'] },
  { name: 'collect', group: 'clipping', keys: ['shift+c'] },
  { name: 'uncollect', group: 'clipping', keys: ['Backspace'] },
  { name: 'highlight', group: 'clipping', keys: ['h'] },
  { name: 'passage-later', group: 'clipping', keys: ['ArrowRight'] },
  { name: 'passage-earlier', group: 'clipping', keys: ['ArrowLeft'] },
  { name: 'passage-longer', group: 'clipping', keys: ['shift+ArrowRight'] },
  { name: 'passage-shorter', group: 'clipping', keys: ['shift+ArrowLeft'] },
  { name: 'next-highlight', group: 'clipping', keys: ['shift+h'] },
  { name: 'note', group: 'clipping', keys: ['n'] },
  { name: 'copy-quotation', group: 'clipping', keys: ['c'] },
  { name: 'compare', group: 'clipping', keys: ['e'] },
  { name: 'paragraph-language', group: 'clipping', keys: ['l'] },
  { name: 'review', group: 'clipping', keys: ['u'] },
  { name: 'dismiss', group: 'clipping', keys: ['p'] },
  { name: 'tone', group: 'clipping', keys: ['o'] },
  { name: 'story', group: 'clipping', keys: ['v'] },
  { name: 'importance-1', group: 'clipping', keys: ['1'] },
  { name: 'importance-2', group: 'clipping', keys: ['2'] },
  { name: 'importance-3', group: 'clipping', keys: ['3'] },
  { name: 'importance-0', group: 'clipping', keys: ['0'] },
  { name: 'trash', group: 'clipping', keys: ['Delete'] },
  { name: 'restore', group: 'clipping', keys: [] },
  { name: 'accept', group: 'theme', keys: ['a'] },
  { name: 'reject', group: 'theme', keys: ['x'] },
  { name: 'group-by-theme', group: 'theme', keys: ['g'] },
  { name: 'new-theme', group: 'theme', keys: [] },
  { name: 'new-collection', group: 'library', keys: [] },
  { name: 'new-briefing', group: 'briefing', keys: ['b'] },
  { name: 'export', group: 'briefing', keys: ['mod+e'] },
  { name: 'print', group: 'briefing', keys: ['mod+p'] },
  { name: 'copy-briefing', group: 'briefing', keys: [] },
  { name: 'verify-pack', group: 'briefing', keys: [] },
  { name: 'move-up', group: 'briefing', keys: ['alt+ArrowUp'] },
  { name: 'move-down', group: 'briefing', keys: ['alt+ArrowDown'] },
  { name: 'import', group: 'library', keys: ['mod+i'] },
  { name: 'import-folder', group: 'library', keys: ['mod+shift+i'] },
  { name: 'paste', group: 'library', keys: ['mod+v'], native: true },
  { name: 'watch-folder', group: 'library', keys: [] },
  { name: 'undo', group: 'library', keys: ['z', 'mod+z'] },
  { name: 'redo', group: 'library', keys: ['shift+z', 'mod+shift+z', 'mod+y'] },
  { name: 'rules', group: 'library', keys: [] },
  { name: 'check', group: 'library', keys: [] },
  { name: 'backup', group: 'library', keys: [] },
  { name: 'appearance', group: 'library', keys: ['mod+shift+l'] },
  { name: 'language', group: 'library', keys: [] },
  { name: 'shortcuts', group: 'library', keys: ['?'] },
] as const satisfies readonly Action[];

export type ActionName = (typeof table)[number]['name'];

/** Every command, in the order the `?` sheet shows them. */
export const actions: readonly (Action & { name: ActionName })[] = table;

interface Answer {
  run: () => void;
  enabled: () => boolean;
}

const answers = new Map<string, Answer[]>();

function answerOf(name: string): Answer | null {
  return answers.get(name)?.findLast((answer) => answer.enabled()) ?? null;
}

/** Whether something on screen answers the command now. */
export function canRun(name: ActionName): boolean {
  return answerOf(name) !== null;
}

/** Runs a command through what answers it on screen; false when nothing does. */
export function runAction(name: string): boolean {
  const answer = answerOf(name);
  answer?.run();
  return answer !== null;
}

/** While the component is mounted and `enabled`, it answers the command; the last one mounted answers first. */
export function useAction(name: ActionName, run: () => void, enabled = true): void {
  const latest = useRef({ run, enabled });
  latest.current = { run, enabled };
  useEffect(() => {
    const answer: Answer = { run: () => latest.current.run(), enabled: () => latest.current.enabled };
    const list = answers.get(name) ?? [];
    answers.set(name, [...list, answer]);
    return () => {
      answers.set(
        name,
        (answers.get(name) ?? []).filter((one) => one !== answer),
      );
    };
  }, [name]);
}

const isMac = /Mac/.test(navigator.platform);
const SIGNS: Record<string, string> = {
  mod: isMac ? '⌘' : 'Ctrl',
  shift: isMac ? '⇧' : 'Shift',
  alt: isMac ? '⌥' : 'Alt',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
  ContextMenu: '☰',
};

/** The parts of a key as caps show them: `mod+k` gives `Ctrl`, `K`. */
export function keyCaps(key: string): string[] {
  return key.split('+').map((part) => SIGNS[part] ?? (part.length === 1 ? part.toUpperCase() : part));
}

/** The first key of a command as one string for a tooltip or menu, or an empty one. */
export function keyHint(name: ActionName): string {
  const key = actions.find((action) => action.name === name)?.keys[0];
  return key ? keyCaps(key).join(isMac ? '' : '+') : '';
}

/** Whether a key press is the key of the table, on a Latin or a Cyrillic layout alike. */
export function isKey(event: KeyboardEvent, key: string): boolean {
  const parts = key.split('+');
  const last = parts.pop() ?? '';
  const mod = isMac ? event.metaKey : event.ctrlKey;
  if (mod !== parts.includes('mod') || event.altKey !== parts.includes('alt')) return false;
  // Layouts put these two anywhere, so the character decides; in Cyrillic their Latin place answers too.
  if (last === '/') return event.key === '/' || (event.code === 'Slash' && event.key === '.');
  if (last === '?') return event.key === '?' || (event.code === 'Slash' && event.key === ',');
  if (event.shiftKey !== parts.includes('shift')) return false;
  if (last.length > 1) return event.key === last;
  if (event.key.toLowerCase() === last) return true;
  const foreign = event.key.length === 1 && event.key.charCodeAt(0) > 127;
  return foreign && (event.code === `Key${last.toUpperCase()}` || event.code === `Digit${last}`);
}

/** Whether what has the focus takes typed text, and so pastes and keys of its own. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

// A key held down goes on moving and undoing; a decision is taken once for each press, on what was seen.
const HELD: readonly string[] = [
  'next',
  'previous',
  'select-next',
  'select-previous',
  'passage-later',
  'passage-earlier',
  'passage-longer',
  'passage-shorter',
  'move-up',
  'move-down',
  'undo',
  'redo',
];
const EDITING: readonly string[] = ['undo', 'redo', 'select-all'];

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const inOverlay =
    event.target instanceof Element &&
    event.target.closest('[role="dialog"],[role="menu"],[role="listbox"][data-floating]');
  if (inOverlay) return;
  const typing = isTyping(event.target);
  for (const action of actions) {
    const key = action.keys.find((one) => isKey(event, one));
    if (!key || action.native) continue;
    // Typing keeps its own keys: letters, and the editing chords of a field.
    if (typing && (!key.startsWith('mod+') || EDITING.includes(action.name))) continue;
    if (event.repeat && !HELD.includes(action.name)) continue;
    if (!runAction(action.name)) continue;
    event.preventDefault();
    return;
  }
}

/** Connects the keyboard and the shell's menu to the table, for as long as the app is on screen. */
export function useActionKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', press);
    const end = onCommand(runAction);
    return () => {
      window.removeEventListener('keydown', press);
      end();
    };
  }, []);
}
