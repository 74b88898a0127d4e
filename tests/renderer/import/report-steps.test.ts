// What a row of an import's report says of the trash, now and after something was restored.

import { expect, test } from 'vitest';
import type { ImportItem, ImportReport } from '../../../contract/import.ts';
import { reasonOf } from '../../../renderer/import/report-reason.ts';
import { reportSteps } from '../../../renderer/import/report-steps.ts';

const row = (change: Partial<ImportItem>): ImportItem => ({
  id: 1,
  path: 'folder/one.txt',
  status: 'duplicate',
  reason: 'in-trash',
  message: null,
  clippings: [4],
  canRetry: false,
  ...change,
});
const said = ((key: string) => key) as never;
const report = { id: 1, state: 'done' } as ImportReport;
const steps = (item: ImportItem) => reportSteps(item, report, said).map(({ key }) => key);

test('a step is offered while something is in the trash, and the reason follows', () => {
  expect(steps(row({}))).toEqual(['show']);
  expect(steps(row({ inTrash: [4] }))).toEqual(['restore', 'trash']);
  expect(steps(row({ inTrash: [5], resembles: [5] }))).toEqual(['restore', 'show', 'resembles']);
  expect(reasonOf(row({ inTrash: [4] }))).toBe('in-trash');
  expect(reasonOf(row({ inTrash: [] }))).toBe('same-bytes');
});

test('a text that is only in the trash is said to be there; one that is in the library too is not', () => {
  const same = row({ status: 'imported', reason: 'same-text', clippings: [9], resembles: [4, 5] });
  expect(reasonOf({ ...same, inTrash: [4, 5] })).toBe('same-text-in-trash');
  expect(reasonOf({ ...same, inTrash: [4] })).toBe('same-text');
  expect(reasonOf({ ...same, reason: 'near', inTrash: [4, 5] })).toBe('near-in-trash');
  expect(reasonOf(row({ status: 'failed', reason: 'empty' }))).toBe('empty');
});
