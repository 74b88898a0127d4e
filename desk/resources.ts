// Loads what ships in resources/: every file checked against its schema, a fault named with its file.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { DeskError } from '../contract/failure.ts';
import { SHIPPED_TEMPLATES } from '../contract/pack.ts';
import { conceptFile, outletFile, type Resources, ruleFile, templateFile, themeFile } from '../contract/resources.ts';

/** The resources in `dir`. Throws `resources-damaged` naming the file at fault. */
export function loadResources(dir: string): Resources {
  return {
    concepts: folder(join(dir, 'concepts'), conceptFile).flatMap((file) => file.concepts),
    themes: read(join(dir, 'themes.json'), themeFile).themes,
    templates: templates(join(dir, 'typst')),
    ...loadReadingResources(dir),
  };
}

/** Those that reading files goes by. Throws `resources-damaged` naming the file at fault. */
export function loadReadingResources(dir: string): Pick<Resources, 'outlets' | 'rules'> {
  return {
    outlets: folder(join(dir, 'outlets'), outletFile).flatMap((file) => file.outlets),
    rules: folder(join(dir, 'rules'), ruleFile).flatMap((file) => file.rules),
  };
}

/** SHA-256 (hex) of the names and bytes of all files in `dir` that a library is given (not the cleaning rules, which stay outside). */
export function resourcesDigest(dir: string): string {
  const hash = createHash('sha256');
  for (const part of ['concepts', 'outlets', 'themes.json', 'typst']) {
    const path = join(dir, part);
    const files = part.endsWith('.json')
      ? [path]
      : readdirSync(path)
          .sort()
          .map((name) => join(path, name));
    for (const file of files) {
      const bytes = readFileSync(file);
      hash.update(`${relative(dir, file)} ${bytes.length} `).update(bytes);
    }
  }
  return hash.digest('hex');
}

function templates(dir: string): Resources['templates'] {
  const parts = read(join(dir, 'templates.json'), templateFile);
  return SHIPPED_TEMPLATES.map((key) => ({
    key,
    parts: parts[key],
    typst: readFileSync(join(dir, `${key}.typ`), 'utf8'),
  }));
}

function folder<Schema extends z.ZodType>(dir: string, schema: Schema): z.output<Schema>[] {
  const names = readdirSync(dir).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => read(join(dir, name), schema));
}

function read<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new DeskError({
      code: 'resources-damaged',
      message: `${path} is not as it should be: ${error instanceof Error ? error.message : String(error)}`,
      remedy: 'Install Clipdesk again.',
    });
  }
}
