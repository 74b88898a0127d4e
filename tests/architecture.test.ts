// The arrows between the rooms: fails on an import the wrong way and says why.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Which rooms a room may import from, besides itself. */
const ARROWS: Record<string, readonly string[]> = {
  contract: [],
  language: ['contract'],
  ingest: ['contract', 'language'],
  briefing: ['contract', 'language'],
  db: ['contract', 'language'],
  desk: ['contract', 'language', 'db', 'ingest', 'briefing'],
  web: ['contract', 'desk'],
  cli: ['contract', 'desk', 'web', 'language'],
  electron: ['contract', 'desk', 'cli'],
  renderer: ['contract', 'language', 'resources'],
};

/** Packages that only some rooms may name, and why. */
const PACKAGES: readonly { name: RegExp; rooms: readonly string[]; why: string }[] = [
  { name: /^electron($|\/)/, rooms: ['electron'], why: 'only electron/ says electron' },
  { name: /^better-sqlite3/, rooms: ['db', 'desk'], why: 'SQLite stays behind db' },
  {
    name: /^(react|react-dom|@mantine|@tanstack|i18next|react-i18next)($|[/-])/,
    rooms: ['renderer'],
    why: 'only the renderer draws',
  },
  {
    name: /^node:(fs|net|http|https|http2|dgram|tls|child_process|worker_threads)/,
    rooms: ['db', 'desk', 'web', 'cli', 'electron'],
    why: 'language, ingest, briefing and the renderer are pure',
  },
  {
    name: /^node:(http|https|http2|net|tls|dgram)/,
    rooms: ['web'],
    why: 'nothing leaves the machine; only the web host listens, on loopback',
  },
];

interface Import {
  file: string;
  room: string;
  target: string;
  typeOnly: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const pattern =
    /^\s*(?:import|export)\s(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;
  const room = file.split(sep)[0] ?? '';
  return [...text.matchAll(pattern)].map((match) => ({
    file,
    room,
    typeOnly: match[1] !== undefined,
    target: match[2] ?? match[3] ?? match[4] ?? '',
  }));
}

const all = Object.keys(ARROWS).flatMap(sources).flatMap(importsOf);

describe('the rooms', () => {
  test('have sources, and imports were found in them', () => {
    for (const room of Object.keys(ARROWS)) expect(sources(room).length, room).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(300);
  });

  test('import only along the arrows', () => {
    const wrong = all.flatMap(({ file, room, target }) => {
      if (!target.startsWith('.')) return [];
      const to = normalize(join(dirname(file), target)).split(sep)[0] ?? '';
      const allowed = to === room || ARROWS[room]?.includes(to);
      return allowed
        ? []
        : [`${file} imports ${target}: ${room} may use ${['itself', ...(ARROWS[room] ?? [])].join(', ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('name packages only where they belong', () => {
    const wrong = all.flatMap(({ file, room, target, typeOnly }) =>
      typeOnly
        ? []
        : PACKAGES.filter(({ name, rooms }) => name.test(target) && !rooms.includes(room)).map(
            ({ why }) => `${file} imports ${target}: ${why}`,
          ),
    );
    expect(wrong).toEqual([]);
  });

  test('write SQL only in db', () => {
    const statement =
      /\b(SELECT\s[\s\S]{0,200}?\bFROM|INSERT INTO|UPDATE\s+\w+\s+SET|DELETE FROM|CREATE (TABLE|TRIGGER|INDEX))\b/;
    const wrong = Object.keys(ARROWS)
      .filter((room) => room !== 'db')
      .flatMap(sources)
      .filter((file) => statement.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(wrong).toEqual([]);
  });

  test('make no network call', () => {
    const call = /\b(fetch|XMLHttpRequest|WebSocket|sendBeacon)\s*\(/;
    const loopback = new Set([join('web', 'client.ts')]);
    const wrong = Object.keys(ARROWS)
      .flatMap(sources)
      .filter((file) => !loopback.has(file) && call.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(wrong).toEqual([]);
  });

  test('run on Node as they stand: imports of our own carry .ts', () => {
    const wrong = all
      .filter(({ room, target }) => room !== 'renderer' && target.startsWith('.') && !/\.(ts|json)$/.test(target))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  test('have no rooms for odds and ends', () => {
    const named = Object.keys(ARROWS)
      .flatMap(sources)
      .filter((file) => /(^|[/\\-])(utils?|helpers?|common|manager|misc)([./\\-]|$)/i.test(file));
    expect(named).toEqual([]);
  });
});
