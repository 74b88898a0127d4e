// Issues as the library lists them: newest first, by when they were made and not by what the clock said.

import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { createBriefing } from '../../db/briefings.ts';
import { createIssue, listIssues, nextIssueNumber } from '../../db/issues.ts';
import { openWriter } from '../../db/open.ts';
import { temporaryFolder } from '../library.ts';

afterEach(() => void vi.useRealTimers());

test('an issue made after the clock was set back is the newest', () => {
  const db = openWriter(join(temporaryFolder(), 'test.clipdesk'));
  onTestFinished(() => void db.close());
  const briefingId = createBriefing(db, 'Weekly', 'en');
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const now of ['2026-03-02T00:00:01Z', '2026-03-01T23:59:50Z', '2026-03-01T23:59:50Z']) {
    vi.setSystemTime(now);
    const frozen = { title: 'Weekly', template: 'standard', createdOn: now.slice(0, 10), entries: 0, clippingIds: [] };
    createIssue(db, { ...frozen, briefingId, language: 'en', number: nextIssueNumber(db, briefingId), content: '{}' });
  }
  expect(listIssues(db, briefingId).map(({ number }) => number)).toEqual([3, 2, 1]);
  expect(listIssues(db, null).map(({ number }) => number)).toEqual([3, 2, 1]);
});
