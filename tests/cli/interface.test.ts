// The command line as an interface: JSON, exit codes, refusals.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PACK_FORMATS } from '../../contract/pack.ts';
import { temporaryFolder } from '../library.ts';
import { BIN, clipdesk, clipdeskWith } from './clipdesk.ts';

const TEXT =
  'Мұздықтар туралы жиын өтті\n\n2024 жылғы 3 наурыз\n\nАлматыда климаттың өзгеруі мен мұздықтардың еруі туралы жиын өтті. БҰҰ өкілдері қатысты.\n';

async function library(): Promise<{ folder: string; file: string }> {
  const folder = temporaryFolder();
  const file = join(folder, 'l.clipdesk');
  writeFileSync(join(folder, 'a.txt'), TEXT);
  expect((await clipdesk('import', join(folder, 'a.txt'), '--library', file)).code).toBe(0);
  return { folder, file };
}

test('wrong usage is exit code 2 with a sentence, and nothing is made', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'l.clipdesk');
  for (const args of [
    ['nonsense'],
    ['import'],
    ['show', 'x', '--library', file],
    ['list', '--limit', '0', '--library', file],
    ['search', 'a', '--sort', 'sideways', '--library', file],
    ['search', '--library', file],
    ['serve', '--port', '99999', '--library', file],
    ['stem', '--lang', 'de'],
    ['brief', '--out', 'x.odt', '--query', 'a', '--library', file],
    ['brief', '--out', 'x.pdf', '--library', file],
    ['brief', '--out', 'x.pdf', '--from', '2026-13-99', '--library', file],
    ['brief', '--out', 'x.pdf', '--from', '2026-03-09', '--to', '2026-03-01', '--library', file],
    ['brief', '--out', 'x.pdf', '--query', 'a', '--lang', 'fr', '--library', file],
  ]) {
    const run = await clipdesk(...args);
    expect(run.code, args.join(' ')).toBe(2);
    expect(run.stderr, args.join(' ')).toMatch(/\w{3,}/);
  }
  expect(existsSync(file)).toBe(false);
});

test('a library that does not exist is exit code 3 for all but an import, and none is made; one that is none, for all', async () => {
  const folder = temporaryFolder();
  const missing = join(folder, 'missing.clipdesk');
  for (const args of [['list'], ['show', '1'], ['search', 'a'], ['check'], ['undo'], ['tag', 'add', 'x', '1']]) {
    expect((await clipdesk(...args, '--library', missing)).code, args[0]).toBe(3);
  }
  expect(existsSync(missing)).toBe(false);
  const run = await clipdesk('list', '--library', folder);
  expect([run.code, run.stderr]).toEqual([3, expect.stringContaining('is a folder')]);
  const letter = join(folder, 'letter.clipdesk');
  writeFileSync(letter, 'Dear library, '.repeat(400));
  writeFileSync(join(folder, 'a.txt'), TEXT);
  expect((await clipdesk('import', join(folder, 'a.txt'), '--library', letter)).code).toBe(3);
  expect(readFileSync(letter, 'utf8')).toBe('Dear library, '.repeat(400));
});

test('an import with a file that fails is exit code 1, a row each, the rest in', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'good.txt'), TEXT);
  writeFileSync(join(folder, 'in', 'empty.txt'), '');
  const gone = join(folder, 'gone.txt');
  const run = await clipdesk('import', join(folder, 'in'), gone, '--library', join(folder, 'l.clipdesk'), '--json');
  expect(run.code).toBe(1);
  expect(run.json).toMatchObject({
    imported: 1,
    failed: 2,
    items: [
      { path: join(folder, 'in', 'empty.txt'), status: 'failed', reason: 'empty', clippings: [] },
      { path: join(folder, 'in', 'good.txt'), status: 'imported', reason: null, clippings: [1] },
      { path: gone, status: 'failed', reason: 'vanished', clippings: [] },
    ],
  });
});

test('show gives body, text, hidden ranges, evidence and annotations', async () => {
  const { file } = await library();
  await clipdesk(
    'annotate',
    '1',
    '--quote',
    'мұздықтардың еруі',
    '--comment',
    'негізгі',
    '--colour',
    'data',
    '--library',
    file,
  );
  const { json } = await clipdesk('show', '1', '--library', file, '--json');
  expect(json).toMatchObject({
    id: 1,
    headline: 'Мұздықтар туралы жиын өтті',
    published_on: '2024-03-03',
    language: 'kk',
    source: 'a.txt',
    text: TEXT,
    annotations: [{ kind: 'highlight', quote: 'мұздықтардың еруі', comment: 'негізгі', colour: 'data' }],
  });
  const shown = json as {
    body: string;
    hidden: { start: number; end: number }[];
    evidence: Record<string, { start: number; end: number }[]>;
  };
  expect(shown.body).toContain('Алматыда климаттың өзгеруі');
  expect(shown.body).not.toContain('2024 жылғы');
  const date = shown.evidence.published_on?.[0];
  expect(TEXT.slice(date?.start, date?.end)).toContain('3 наурыз');
});

test('tags, themes, undo, redo and history work from the command line', async () => {
  const { file } = await library();
  const at = ['--library', file, '--json'];
  expect((await clipdesk('tag', 'add', 'мұздық', '1', ...at)).json).toMatchObject({ name: 'мұздық', clippings: 1 });
  expect((await clipdesk('theme', 'accept', 'climate', '1', ...at)).json).toMatchObject({
    key: 'climate',
    counts: { accepted: 1 },
  });
  expect((await clipdesk('theme', 'accept', 'no-such', '1', ...at)).code).toBe(2);
  expect((await clipdesk('tag', 'add', 'мұздық', '1', '77', ...at)).code).toBe(2);
  expect((await clipdesk('list', '--library', '')).code).toBe(3);
  expect((await clipdesk('undo', ...at)).json).toMatchObject({ operation: { name: 'theme.decide' } });
  expect((await clipdesk('undo', ...at)).json).toMatchObject({ operation: { name: 'tag.attach' } });
  expect((await clipdesk('list', ...at)).json).toMatchObject({ clippings: [{ tags: [] }] });
  expect((await clipdesk('redo', ...at)).json).toMatchObject({ operation: { name: 'tag.attach' } });
  expect((await clipdesk('list', ...at)).json).toMatchObject({ clippings: [{ tags: ['мұздық'] }] });
  expect((await clipdesk('history', ...at)).json).toMatchObject({
    operations: [{ name: 'theme.decide', undone: true }, { name: 'tag.attach' }, { name: 'import.create' }],
  });
  expect((await clipdesk('check', ...at)).json).toEqual({ ok: true, problems: [] });
});

test('search answers hits with snippets; a batch answers a line for each of its own', async () => {
  const { folder, file } = await library();
  const one = (await clipdesk('search', 'мұздық', '--library', file, '--json')).json as {
    total: number;
    hits: { snippet: string }[];
  };
  expect(one).toMatchObject({
    total: 1,
    hits: [{ id: 1, headline: 'Мұздықтар туралы жиын өтті', partial: false }],
    reading: { normal: 'мұздық' },
  });
  expect(one.hits[0]?.snippet.toLowerCase()).toContain('мұздық');
  await clipdesk('annotate', '1', '--comment', 'Зертханадан сұрау', '--library', file);
  const { json } = await clipdesk('search', 'зертхана', '--library', file, '--json');
  expect(json).toMatchObject({
    hits: [{ note: { annotation_id: 1, kind: 'note', text: 'Зертханадан сұрау', matches: [{ start: 0, end: 11 }] } }],
  });
  // As a spreadsheet writes it, with a byte order mark.
  writeFileSync(join(folder, 'batch.tsv'), '\uFEFFq1\tмұздық\nq2\tтеңіз\n');
  const batch = await clipdesk('search', '--batch', join(folder, 'batch.tsv'), '--library', file, '--json');
  const lines = batch.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { id: 'q1', hits: [{ id: 1 }] },
    { id: 'q2', hits: [] },
  ]);
});

test('a story is one hit, each of its versions with --flat', async () => {
  const folder = temporaryFolder();
  const at = ['--library', join(folder, 'l.clipdesk'), '--json'];
  const body =
    'Алматыда мұздықтардың еруі туралы жиын өтті. Ғалымдар соңғы он жылдағы өлшеу нәтижелерін көрсетіп, су қорын үнемдеу үшін не істеу керегін айтты.\n';
  writeFileSync(join(folder, 'a.txt'), `Мұздықтар туралы жиын өтті\n\n${body}`);
  writeFileSync(join(folder, 'b.txt'), `Ғалымдар жиналды\n\n${body}`);
  const { json } = await clipdesk('import', join(folder, 'a.txt'), join(folder, 'b.txt'), ...at);
  expect(json).toMatchObject({ imported: 2, duplicates: 0, items: [{ reason: null }, { clippings: [2] }] });
  const list = (await clipdesk('list', ...at)).json as { clippings: { story: number | null }[] };
  expect(list.clippings.map((clipping) => clipping.story)).toEqual([1, 1]);
  expect((await clipdesk('search', 'мұздық', ...at)).json).toMatchObject({ total: 1, hits: [{ id: 1 }] });
  const flat = (await clipdesk('search', 'мұздық', '--flat', ...at)).json as { hits: unknown[] };
  expect(flat.hits).toHaveLength(2);
});

test('stem answers a line for each word', async () => {
  const run = await clipdeskWith('реформы\nреформа\n\nреформу\n', 'stem', '--lang', 'ru');
  const lines = run.stdout.split('\n');
  expect(lines).toHaveLength(5);
  const stems = [lines[0], lines[1], lines[3]].map((line) => line?.split('\t')[1]);
  expect(new Set(stems).size).toBe(1);
  expect(lines[2]).toBe('\t');
});

test('brief writes a pack of each format, or nothing', async () => {
  const { folder, file } = await library();
  await clipdesk('annotate', '1', '--quote', 'БҰҰ өкілдері қатысты', '--library', file);
  for (const format of PACK_FORMATS) {
    const out = join(folder, `pack.${format}`);
    const run = await clipdesk('brief', '--ids', '1', '--out', out, '--lang', 'kk', '--library', file, '--json');
    expect(run, format).toMatchObject({ code: 0, json: { out, entries: 1, quotations: { verified: 1, failed: [] } } });
    expect(readFileSync(out).length).toBeGreaterThan(200);
  }
  const run = await clipdesk('brief', '--ids', '1', '--out', join(folder, 'no', 'such', 'pack.md'), '--library', file);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('is not there');
  expect((await clipdesk('brief', '--ids', '77', '--out', join(folder, 'x.md'), '--library', file)).code).toBe(2);
  expect(existsSync(join(folder, 'x.md'))).toBe(false);
});

test('brief without --lang keeps the language of a briefing that is there, and a new one is called in its own', async () => {
  const { folder, file } = await library();
  const out = join(folder, 'pack.md');
  const brief = (...args: string[]) => clipdesk('brief', ...args, '--out', out, '--library', file);
  expect((await brief('--ids', '1', '--lang', 'ru')).stdout).toContain(': 1 clipping, 0 quotations verified');
  expect(readFileSync(out, 'utf8')).toMatch(/^# Обзор\n/);
  expect((await brief('--briefing', '1')).code).toBe(0);
  expect(readFileSync(out, 'utf8')).toContain('**Дата:**');
  expect((await brief('--briefing', '1', '--title', 'Вода')).code).toBe(0);
  expect(readFileSync(out, 'utf8')).toMatch(/^# Вода\n/);
  expect((await brief('--briefing', '1', '--lang', 'en')).code).toBe(0);
  expect(readFileSync(out, 'utf8')).toContain('**Date:**');
});

test('brief takes template, reader and days; what it made is frozen, exported as an issue and compared', async () => {
  const { folder, file } = await library();
  const out = join(folder, 'pack.md');
  const brief = (...args: string[]) => clipdesk('brief', ...args, '--out', out, '--library', file, '--json');
  expect((await brief('--ids', '1', '--template', 'no-such')).code).toBe(2);
  expect((await brief('--ids', '1', '--from', '2020')).code).toBe(2);
  expect(existsSync(out)).toBe(false);

  const made = await brief(
    '--from',
    '1990',
    '--to',
    '2090',
    '--template',
    'dossier',
    '--reader',
    'The chief',
    '--title',
    'All',
  );
  expect(made.code).toBe(0);
  expect(readFileSync(out, 'utf8')).toContain('The chief');
  const { briefing, entries } = made.json as { briefing: number; entries: number };
  expect(entries).toBeGreaterThan(0);
  const issue = (...args: string[]) => clipdesk('issue', ...args, '--library', file, '--json');
  expect((await issue('create', String(briefing))).json).toMatchObject({ number: 1, entries });
  expect((await issue('create', String(briefing))).json).toMatchObject({ number: 2 });
  expect((await issue('list')).json).toMatchObject({ issues: [{ number: 2 }, { number: 1 }] });
  expect((await issue('compare', '2', '1')).json).toMatchObject({ pack: [], changed: [], unchanged: entries });
  expect((await issue('compare', '2', '9')).code).toBe(2);

  expect((await brief('--issue', '2')).json).toMatchObject({ briefing: null, issue: 2, entries });
  expect(readFileSync(out, 'utf8')).toContain('Press briefing · issue 2');
  expect((await brief('--issue', '2', '--title', 'Another')).code).toBe(2);
  expect((await brief('--from', '1990')).json).toMatchObject({ entries: 0 });
  expect((await brief('--from', '1990', '--with-used')).json).toMatchObject({ entries });
});

test('searches are kept under a name, run, counted and forgotten', async () => {
  const { file } = await library();
  const made = await clipdesk('saved', 'save', 'Мұздық', 'мұздық', '--library', file, '--json');
  expect(JSON.parse(made.stdout)).toMatchObject({ name: 'Мұздық', query: 'мұздық', filters: {} });
  expect((await clipdesk('saved', 'save', 'МҰЗДЫҚ', 'мұздық OR су', '--library', file, '--json')).code).toBe(0);
  const listed = JSON.parse((await clipdesk('saved', 'list', '--library', file, '--json')).stdout);
  expect(listed.searches).toMatchObject([{ name: 'Мұздық', query: 'мұздық OR су', total: expect.any(Number) }]);
  const run = await clipdesk('saved', 'run', 'мұздық', '--library', file, '--json');
  expect(JSON.parse(run.stdout)).toMatchObject({ total: listed.searches[0].total });
  expect((await clipdesk('saved', 'run', 'жоқ', '--library', file)).code).toBe(2);
  expect((await clipdesk('saved', 'delete', 'Мұздық', '--library', file)).code).toBe(0);
  expect(JSON.parse((await clipdesk('saved', 'list', '--library', file, '--json')).stdout)).toEqual({ searches: [] });
});

test('a data folder that cannot be made is refused at once, by its name', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const list = (place: string) => {
    const env: NodeJS.ProcessEnv = { ...process.env, XDG_DATA_HOME: place, HOME: place, APPDATA: place };
    delete env.CLIPDESK_LIBRARY;
    delete env.XDG_CACHE_HOME;
    delete env.NODE_COMPILE_CACHE;
    const { status, stderr } = spawnSync('node', [BIN, 'list'], { encoding: 'utf8', env, timeout: 60_000 });
    return { status, stderr };
  };
  const refused = {
    status: 3,
    stderr: expect.stringMatching(/^clipdesk: The folder for the library cannot be made: /),
  };
  expect(list(file)).toEqual(refused);
  // Nothing can be made there, and the system says of each folder that the one above it is missing.
  if (process.platform === 'linux') expect(list('/proc/x')).toEqual(refused);
  // Folders on the way are made.
  expect(list(join(folder, 'deep', 'er'))).toEqual({
    status: 3,
    stderr: expect.stringMatching(/There is no library at/),
  });
});

test('a batch is read from CSV too', async () => {
  const { folder, file } = await library();
  writeFileSync(join(folder, 'batch.csv'), 'name,query\nСу,"су, мұздық"\n');
  const batch = await clipdesk('search', '--batch', join(folder, 'batch.csv'), '--library', file, '--json');
  expect(JSON.parse(batch.stdout)).toMatchObject({ id: 'Су', hits: expect.any(Array) });
});

test('what Node compiled is kept for the next command, and damage to it changes nothing', () => {
  const folder = temporaryFolder();
  const places = { HOME: folder, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder };
  const list = (env: Record<string, string>) => {
    const args = [BIN, 'list', '--library', join(folder, 'missing.clipdesk')];
    const { status, stderr } = spawnSync('node', args, { encoding: 'utf8', env: { ...process.env, ...env } });
    return { status, stderr };
  };
  const plain = list({ NODE_COMPILE_CACHE: '', NODE_DISABLE_COMPILE_CACHE: '1', ...places });
  expect(plain).toEqual({ status: 3, stderr: expect.stringMatching(/^clipdesk: .*missing\.clipdesk/) });
  expect(readdirSync(folder)).toEqual([]);

  const env = { NODE_COMPILE_CACHE: '', ...places };
  expect(list(env)).toEqual(plain);
  const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
  expect(kept.length).toBeGreaterThan(100);
  for (const [at, path] of kept.entries()) {
    const bytes = readFileSync(path);
    if (at % 2 === 0) bytes.fill(0x5a, bytes.length >> 1);
    writeFileSync(path, at % 2 === 0 ? bytes : bytes.subarray(0, bytes.length >> 2));
  }
  expect(list(env)).toEqual(plain);

  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(list({ NODE_COMPILE_CACHE: '', HOME: file, XDG_CACHE_HOME: file, LOCALAPPDATA: file })).toEqual(plain);
});
