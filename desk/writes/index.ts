// Every call that changes the library, by name: one that has no write here does not compile.

import { annotationWrites } from './annotations.ts';
import { briefingWrites } from './briefings.ts';
import { clippingWrites } from './clippings.ts';
import { collectionWrites } from './collections.ts';
import { historyWrites } from './history.ts';
import { issueWrites } from './issues.ts';
import { outletWrites } from './outlets.ts';
import { ruleWrites } from './rules.ts';
import { savedSearchWrites } from './saved-searches.ts';
import { sourceWrites } from './sources.ts';
import { storyWrites } from './stories.ts';
import { tagWrites } from './tags.ts';
import { themeWrites } from './themes.ts';
import { watchWrites } from './watched-folders.ts';
import type { WriteName, Writes } from './write.ts';

export const writes: Writes<WriteName> = {
  ...clippingWrites,
  ...tagWrites,
  ...collectionWrites,
  ...outletWrites,
  ...themeWrites,
  ...storyWrites,
  ...sourceWrites,
  ...savedSearchWrites,
  ...ruleWrites,
  ...annotationWrites,
  ...briefingWrites,
  ...issueWrites,
  ...watchWrites,
  ...historyWrites,
};
