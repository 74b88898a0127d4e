// Commands for the analyst's work: themes, annotations, undo, redo, history.

import type { Command } from 'commander';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../contract/annotation.ts';
import type { HistoryStep, Operation } from '../../contract/history.ts';
import { type Importance, TONES, type Tone } from '../../contract/rating.ts';
import type { Theme } from '../../contract/theme.ts';
import { annotationJson, clippingJson, historyJson, operationJson } from '../json.ts';
import { clippingLine, printJson, printLine } from '../print.ts';
import { type Session, withLibrary } from '../session.ts';
import { operationWords, subjectWords } from '../step-words.ts';
import { clippingIds, idOf, type LibraryOptions, libraryCommand, wrong } from './options.ts';

/** Adds the commands. */
export function addWorkCommands(program: Command): void {
  const theme = program.command('theme').description('themes: list, accept, reject, clear');
  libraryCommand(theme, 'list', 'all themes with their counts').action(async (options: LibraryOptions) => {
    const themes = await withLibrary(options, ({ call }) => call('theme.list', {}));
    if (options.json) return printJson({ themes: themes.map(themeJson) });
    for (const one of themes)
      printLine(`${one.key}: ${one.counts.accepted} accepted, ${one.counts.suggested} suggested`);
  });
  for (const [verb, decision] of [
    ['accept', 'accepted'],
    ['reject', 'rejected'],
    ['clear', null],
  ] as const) {
    libraryCommand(
      theme,
      `${verb} <key> <ids...>`,
      decision ? `mark a theme ${decision} for clippings` : 'take the decision back',
    ).action(async (key: string, ids: string[], options: LibraryOptions) => {
      const after = await withLibrary(options, async ({ call }) => {
        const found = await themeOf(call, key);
        await call('theme.decide', { themeId: found.id, clippingIds: await clippingIds(call, ids), decision });
        return themeOf(call, key);
      });
      if (options.json) return printJson(themeJson(after));
      printLine(
        `${key}: ${after.counts.accepted} accepted, ${after.counts.suggested} suggested, ${after.counts.rejected} rejected`,
      );
    });
  }

  for (const [verb, does] of [
    ['trash', 'put clippings into the trash'],
    ['restore', 'take clippings out of the trash'],
  ] as const) {
    libraryCommand(program, `${verb} <ids...>`, does).action(async (ids: string[], options: LibraryOptions) => {
      const done = await withLibrary(options, async ({ call }) => {
        const named = await clippingIds(call, ids);
        await call(`clipping.${verb}`, { ids: named });
        return Promise.all(named.map((id) => call('clipping.get', { id })));
      });
      if (options.json) return printJson({ clippings: done.map(clippingJson) });
      for (const one of done) printLine(clippingLine(one));
    });
  }

  libraryCommand(
    program,
    'rate <ids...>',
    'judge clippings: tone and importance, or the tone in which they treat a theme',
  )
    .option('--tone <tone>', `${TONES.join(', ')}, or none`)
    .option('--importance <n>', '1, 2 or 3 (most), or none')
    .option('--theme <key>', 'the theme whose tone it is')
    .action(async (ids: string[], options: RateOptions) => {
      const rated = await withLibrary(options, async ({ call }) => {
        const rating = ratingOf(options);
        const named = await clippingIds(call, ids);
        const theme = options.theme === undefined ? {} : { themeId: (await themeOf(call, options.theme)).id };
        await call('clipping.rate', { ids: named, ...rating, ...theme });
        return Promise.all(named.map((id) => call('clipping.get', { id })));
      });
      if (options.json) return printJson({ clippings: rated.map(clippingJson) });
      for (const one of rated) printLine(clippingLine(one));
    });

  libraryCommand(program, 'annotate <id>', 'highlight a passage of the text, or note something on the whole clipping')
    .option('--quote <words>', 'the passage, verbatim; its first place in the text is taken')
    .option('--start <n>', 'where the passage begins, in UTF-16 units of the text')
    .option('--end <n>', 'where it ends')
    .option('--colour <name>', HIGHLIGHT_COLOURS.join(', '), 'key')
    .option('--comment <words>', 'what you say of it', '')
    .option('--story', 'a note on the whole story: it is kept with the version that leads it')
    .action(async (id: string, options: AnnotateOptions) => {
      const made = await withLibrary(options, async ({ call }) => {
        const clippingId = idOf(id);
        const range = await rangeOf(call, clippingId, options);
        if (!HIGHLIGHT_COLOURS.includes(options.colour))
          throw wrong(`The colour is one of ${HIGHLIGHT_COLOURS.join(', ')}.`);
        if (!range && options.comment === '')
          throw wrong('A note needs --comment; a highlight needs --quote, or --start and --end.');
        return call('annotation.create', {
          clippingId,
          colour: options.colour,
          comment: options.comment,
          story: options.story ?? false,
          ...(range ? { range } : {}),
        });
      });
      if (options.json) return printJson(annotationJson(made));
      printLine(`${made.kind} ${made.id} on clipping ${made.clippingId}`);
    });

  for (const [verb, call] of [
    ['undo', 'history.undo'],
    ['redo', 'history.redo'],
  ] as const) {
    libraryCommand(program, verb, `${verb} the last step`).action(async (options: LibraryOptions) => {
      const step = await withLibrary(options, (session) => session.call(call, {}));
      if (options.json) return printJson({ operation: step && operationJson(step) });
      printLine(step ? stepLine(step) : `There is nothing to ${verb}.`);
    });
  }
  libraryCommand(program, 'history', 'what was done, newest first').action(async (options: LibraryOptions) => {
    const operations = await withLibrary(options, ({ call }) => call('history.list', { limit: 1_000 }));
    if (options.json) return printJson({ operations: operations.map(historyJson) });
    for (const one of operations) printLine(stepLine(one));
  });
}

interface RateOptions extends LibraryOptions {
  tone?: string;
  importance?: string;
  theme?: string;
}

function ratingOf({ tone, importance, theme }: RateOptions): { tone?: Tone | null; importance?: Importance | null } {
  if (tone === undefined && importance === undefined) throw wrong('Give --tone or --importance.');
  if (theme !== undefined && (tone === undefined || importance !== undefined))
    throw wrong('With --theme goes --tone alone.');
  const toneNamed = TONES.find((one) => one === tone);
  if (tone !== undefined && tone !== 'none' && !toneNamed) throw wrong(`The tone is one of ${TONES.join(', ')}, none.`);
  const degree = ([1, 2, 3] as const).find((one) => String(one) === importance);
  if (importance !== undefined && importance !== 'none' && !degree) throw wrong('The importance is 1, 2, 3 or none.');
  return {
    ...(tone === undefined ? {} : { tone: toneNamed ?? null }),
    ...(importance === undefined ? {} : { importance: degree ?? null }),
  };
}

interface AnnotateOptions extends LibraryOptions {
  quote?: string;
  start?: string;
  end?: string;
  colour: HighlightColour;
  comment: string;
  story?: boolean;
}

async function rangeOf(
  call: Session['call'],
  clippingId: number,
  options: AnnotateOptions,
): Promise<{ start: number; end: number } | null> {
  if (options.quote !== undefined) {
    const { text } = await call('clipping.get', { id: clippingId });
    const start = text.indexOf(options.quote);
    if (options.quote.trim() === '' || start < 0) throw wrong('The text does not hold this passage.');
    return { start, end: start + options.quote.length };
  }
  if (options.start === undefined && options.end === undefined) return null;
  const [start, end] = [Number(options.start), Number(options.end)];
  if (!Number.isInteger(start) || !Number.isInteger(end))
    throw wrong('--start and --end are whole numbers, and go together.');
  return { start, end };
}

/** The theme of a key. Throws `bad-input` naming the keys there are. */
export async function themeOf(call: Session['call'], key: string): Promise<Theme> {
  const themes = await call('theme.list', {});
  const found = themes.find((one) => one.key === key);
  if (!found) throw wrong(`There is no theme “${key}”; there are ${themes.map((one) => one.key).join(', ')}.`);
  return found;
}

function themeJson({ id, key, name, definition, counts }: Theme) {
  return { id, key, name, definition, counts };
}

/** When and what; of a step of the history also what it was about. */
function stepLine(step: Operation | HistoryStep): string {
  const about = 'clipping' in step ? subjectWords(step) : [];
  const said = [operationWords(step), ...about].join('  ');
  return `${step.at.slice(0, 19).replace('T', ' ')}  ${said}${step.undone ? '  (undone)' : ''}`;
}
