// A real library for tests: a desk over a temporary file, gone when the test ends.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { CallAnswer, CallInput, CallName } from '../contract/calls.ts';
import { type CallResult, DeskError } from '../contract/failure.ts';
import type { ImportReport } from '../contract/import.ts';
import { type Desk, openDesk } from '../desk/desk.ts';

/** resources/ of this checkout. */
export const RESOURCES_DIR = join(import.meta.dirname, '..', 'resources');

/** A folder that is removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clipdesk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** A folder that is removed when the test file ends. */
export function keptFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clipdesk-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** An open library whose calls throw their failure. */
export interface TestLibrary {
  desk: Desk;
  path: string;
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallAnswer<Name>>;
  /** Imports paths and waits for the report. */
  importPaths(...paths: string[]): Promise<ImportReport>;
  /** Imports texts as files of these names. */
  importTexts(files: Record<string, string>): Promise<ImportReport>;
  close(): Promise<void>;
  /** Closes it in the middle of whatever runs, without a check before. */
  cut(): Promise<void>;
}

/** Opens a library in a new temporary folder, or at `path`. It is closed, and checked, when the test ends. */
export async function openLibrary(path = join(temporaryFolder(), 'test.clipdesk')): Promise<TestLibrary> {
  const desk = await openDesk({ libraryPath: path, resourcesDir: RESOURCES_DIR });
  const call = async <Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallAnswer<Name>> => {
    const result = (await desk.call(name, input)) as CallResult<CallAnswer<Name>>;
    if (!result.ok) throw new DeskError(result.failure);
    return result.value;
  };
  let open = true;
  const close = async () => {
    if (!open) return;
    open = false;
    const report = (await desk.call('library.check', {})) as CallResult<CallAnswer<'library.check'>>;
    await desk.close();
    if (!report.ok) throw new DeskError(report.failure);
    if (!report.value.ok) throw new Error(`The library is not what it claims: ${report.value.problems.join(' ')}`);
  };
  onTestFinished(close);
  const imported = async (add: (id: number) => Promise<unknown>) => {
    const { id } = await call('import.create', {});
    await add(id);
    await call('import.close', { id });
    return call('import.wait', { id });
  };
  return {
    desk,
    path,
    call,
    close,
    cut: async () => {
      open = false;
      await desk.close();
    },
    importPaths: (...paths) => imported((id) => call('import.addPaths', { id, paths })),
    importTexts: (files) =>
      imported(async (id) => {
        for (const [name, text] of Object.entries(files)) {
          await call('import.addBytes', { id, name, modifiedAt: null, bytes: new TextEncoder().encode(text) });
        }
      }),
  };
}
