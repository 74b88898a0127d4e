// Writes on issues, on templates of packs and on what packs wear.

import { getBriefing } from '../../db/briefings.ts';
import { chooseHouseFile, houseStyle } from '../../db/house-style.ts';
import { createIssue, deleteIssue, getIssue } from '../../db/issues.ts';
import { createTemplate, deleteTemplate, getTemplate, updateTemplate } from '../../db/templates.ts';
import { logoFile, wordStylesFile } from '../house.ts';
import { freeze } from '../packs.ts';
import { nothing, type Writes } from './write.ts';

export const issueWrites: Writes<
  'issue.create' | 'issue.delete' | 'template.create' | 'template.update' | 'template.delete' | 'houseStyle.update'
> = {
  'issue.create': {
    run(db, { briefingId }, { resourcesDir }) {
      const briefing = getBriefing(db, briefingId);
      const { content, pack } = freeze(db, resourcesDir, briefing);
      const entries = pack.sections.flatMap((section) => section.entries);
      const id = createIssue(db, {
        briefingId,
        number: briefing.nextIssue,
        title: pack.title,
        language: pack.language,
        template: briefing.template,
        createdOn: pack.createdOn,
        entries: entries.length,
        clippingIds: entries.map((entry) => entry.clippingId),
        content,
      });
      return { nouns: ['issue', 'briefing'], answer: () => getIssue(db, id) };
    },
  },
  'issue.delete': {
    run(db, { id }) {
      deleteIssue(db, id);
      return { nouns: ['issue', 'briefing'], answer: nothing };
    },
  },
  'houseStyle.update': {
    run(db, { logo, wordStyles }) {
      if (logo !== undefined) chooseHouseFile(db, 'logo', logo && logoFile(logo));
      if (wordStyles !== undefined) chooseHouseFile(db, 'wordStyles', wordStyles && wordStylesFile(wordStyles));
      return { nouns: ['houseStyle', 'briefing'], answer: houseStyle };
    },
  },
  'template.create': {
    run(db, { name, from, ...change }) {
      const id = createTemplate(db, name, from);
      if (change.typst !== undefined || change.parts !== undefined) updateTemplate(db, id, change);
      return { nouns: ['template'], answer: () => getTemplate(db, id) };
    },
    details: ({ name }) => ({ template: name }),
  },
  'template.update': {
    run(db, { id, ...change }) {
      updateTemplate(db, id, change);
      return { nouns: ['template', 'briefing'], answer: () => getTemplate(db, id) };
    },
  },
  'template.delete': {
    run(db, { id }) {
      deleteTemplate(db, id);
      return { nouns: ['template', 'briefing'], answer: nothing };
    },
  },
};
