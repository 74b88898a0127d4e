// The sample articles: enough of them, in three languages over all themes, in the encodings claimed, and truthful gold.

import { describe, expect, test } from 'vitest';
import { expectedSamples, sampleBytes, samplePaths, sampleText, themes } from './read.ts';

const expected = expectedSamples();
const texts = new Map(expected.map((sample) => [sample.file, sampleText(sample)]));
const textOf = (file: string) => texts.get(file) ?? '';

/** The prose of a sample, white space evened out. */
function prose(file: string): string {
  const sample = expected.find((one) => one.file === file);
  if (!sample) throw new Error(`no such sample: ${file}`);
  const text = textOf(file);
  const end = text.indexOf(sample.bodyEnd) + sample.bodyEnd.length;
  return text.slice(text.indexOf(sample.bodyStart), end).replaceAll(/\s+/gu, ' ');
}

describe('samples', () => {
  test('all have gold, and all gold has a sample', () => {
    expect(expected.map((sample) => sample.file).sort()).toEqual(samplePaths());
  });

  test('are at least 24, in Kazakh, Russian and English', () => {
    const count = (language: string) => expected.filter((sample) => sample.language === language).length;
    expect(expected.length).toBeGreaterThanOrEqual(24);
    expect(count('kk')).toBeGreaterThanOrEqual(10);
    expect(count('ru')).toBeGreaterThanOrEqual(9);
    expect(count('en')).toBeGreaterThanOrEqual(7);
  });

  test('cover every starting theme, and some have none', () => {
    const keys = themes().map((theme) => theme.key);
    const given = expected.flatMap((sample) => sample.themes);
    expect(given.filter((key) => !keys.includes(key))).toEqual([]);
    for (const key of keys) expect(given.filter((one) => one === key).length).toBeGreaterThanOrEqual(2);
    expect(expected.some((sample) => sample.themes.length === 0)).toBe(true);
  });

  test('tell at least four stories in several languages', () => {
    const languages = new Map<string, Set<string>>();
    for (const { story, language } of expected) {
      if (story) languages.set(story, (languages.get(story) ?? new Set()).add(language));
    }
    expect([...languages.values()].filter((told) => told.size > 1).length).toBeGreaterThanOrEqual(4);
  });

  test('hold one text twice, in different surroundings', () => {
    const repeats = expected.filter((sample) => sample.sameTextAs);
    expect(repeats.length).toBeGreaterThanOrEqual(1);
    for (const sample of repeats) {
      const first = sample.sameTextAs ?? '';
      expect(prose(sample.file)).toBe(prose(first));
      expect(textOf(sample.file)).not.toBe(textOf(first));
    }
    expect(new Set(expected.map((sample) => sampleBytes(sample.file).toString('base64'))).size).toBe(expected.length);
  });

  test('hold every Kazakh letter', () => {
    const all = [...texts.values()].join('').toLowerCase();
    for (const letter of 'әғқңөұүһі') expect(all).toContain(letter);
  });

  test('hold words of mixed script, as scrapes do', () => {
    const mixed = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;
    expect(expected.filter((sample) => mixed.test(textOf(sample.file))).length).toBeGreaterThanOrEqual(3);
  });

  test.each(expected)('$file is in the encoding claimed', ({ file, encoding }) => {
    const bytes = sampleBytes(file);
    const isUtf8 = Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes);
    expect(isUtf8).toBe(encoding === 'utf-8');
    expect(bytes.subarray(0, 2).toString('hex') === 'fffe').toBe(encoding === 'utf-16le');
  });

  test.each(expected)('$file says what the gold says it says', (sample) => {
    const text = textOf(sample.file);
    const { headline, outlet, agency, byline, url, bodyStart, bodyEnd, hides } = sample;
    for (const quote of [headline, outlet, agency, byline, url, bodyStart, bodyEnd, ...hides]) {
      if (quote !== null) expect(text).toContain(quote);
    }
    expect(text.indexOf(bodyStart)).toBeLessThan(text.indexOf(bodyEnd));
    if (sample.published_on) expect(text).toContain(sample.published_on.slice(0, 4));
    const words = text.split(/\s+/u).filter(Boolean).length;
    expect(words).toBeGreaterThanOrEqual(100);
    expect(words).toBeLessThanOrEqual(260);
  });

  test('come in both encodings that are not UTF-8', () => {
    const encodings = expected.map((sample) => sample.encoding);
    expect(encodings.filter((encoding) => encoding === 'windows-1251')).toHaveLength(1);
    expect(encodings.filter((encoding) => encoding === 'utf-16le')).toHaveLength(1);
  });
});
