// A draft -> a clipping ready to be written: everything that can be computed without the library.

import { createHash } from 'node:crypto';
import type { DraftClipping } from '../contract/draft.ts';
import type { ConceptRecord } from '../contract/resources.ts';
import type { ReadyClipping } from '../db/ready-file.ts';
import { bodyOf, openingOf } from '../language/body.ts';
import { compileConcepts } from '../language/concepts.ts';
import { indexColumns } from '../language/index-columns.ts';
import { storyTraces } from '../language/story-signals.ts';
import { suggestThemes, type ThemeRules } from '../language/themes.ts';
import { tokenise } from '../language/tokens.ts';

/** The library's rules that clippings are made ready by. */
export interface ReadyRules {
  concepts: ConceptRecord[];
  themes: ThemeRules[];
}

/** Makes drafts ready by the rules, whose concepts are compiled once. */
export function makeReady(rules: ReadyRules): (draft: DraftClipping) => ReadyClipping {
  const matcher = compileConcepts(rules.concepts);
  return (draft) => {
    const body = bodyOf(draft.text, draft.hidden);
    return {
      draft,
      columns: indexColumns({ ...draft, notes: '' }),
      suggestions: suggestThemes(draft, rules.themes, matcher),
      traces: storyTraces(draft.headline, body, draft.language),
      textSha256: createHash('sha256').update(draft.text).digest('hex'),
      words: tokenise(body).length,
      opening: openingOf(body),
    };
  };
}
