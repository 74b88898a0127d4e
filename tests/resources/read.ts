// Reads what ships in resources/ for the tests of this folder: parsed by the contract's schemas, or thrown out with the file named.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { type ConceptRecord, conceptFile, type ThemeRecord, themeFile } from '../../contract/resources.ts';

const root = join(import.meta.dirname, '..', '..', 'resources');
const samplesFolder = join(root, 'samples');

/** What tests/resources/expected.json says of one sample. */
const expectedSample = z.strictObject({
  /** Path below resources/samples, with forward slashes. */
  file: z.string(),
  encoding: z.enum(['utf-8', 'windows-1251', 'utf-16le']),
  language: z.enum(['kk', 'ru', 'en']),
  headline: z.string().min(1),
  outlet: z.string().min(1).nullable(),
  agency: z.string().min(1).nullable(),
  byline: z.string().min(1).nullable(),
  published_on: z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
    .nullable(),
  url: z.url().nullable(),
  themes: z.array(z.string()),
  /** First words of the prose, after headline and dateline. */
  bodyStart: z.string().min(1),
  /** Last words of the prose, before byline and what follows. */
  bodyEnd: z.string().min(1),
  /** Phrases of the text that cleaning hides. */
  hides: z.array(z.string().min(1)),
  /** Name shared by samples that tell one event, or null. */
  story: z.string().nullable(),
  /** The sample whose prose this one repeats word for word, or null. */
  sameTextAs: z.string().nullable(),
});
export type ExpectedSample = z.infer<typeof expectedSample>;

/** The concept files by name, parsed; throws ZodError when one is not a `conceptFile`. */
export function conceptFiles(): { name: string; subject: string; concepts: ConceptRecord[] }[] {
  const folder = join(root, 'concepts');
  return readdirSync(folder).map((name) => ({
    name,
    ...conceptFile.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  }));
}

/** The starting themes; throws ZodError when the file is not a `themeFile`. */
export function themes(): ThemeRecord[] {
  return themeFile.parse(JSON.parse(readFileSync(join(root, 'themes.json'), 'utf8'))).themes;
}

/** The gold of the samples. */
export function expectedSamples(): ExpectedSample[] {
  const file = readFileSync(join(import.meta.dirname, 'expected.json'), 'utf8');
  return z.strictObject({ samples: z.array(expectedSample) }).parse(JSON.parse(file)).samples;
}

/** Paths of all samples below their folder, with forward slashes, sorted. */
export function samplePaths(): string[] {
  return readdirSync(samplesFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(samplesFolder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The bytes of a sample. */
export function sampleBytes(file: string): Buffer {
  return readFileSync(join(samplesFolder, file));
}

/** The text of a sample in the encoding claimed for it; throws TypeError when the bytes are not in it. */
export function sampleText(sample: ExpectedSample): string {
  return new TextDecoder(sample.encoding, { fatal: true }).decode(sampleBytes(sample.file));
}
