// A pack put in its reader's words: every part that its template has, in order and in the pack's language.

import { PACK_PARTS, type PackPart } from '../contract/pack.ts';
import { distinctEntries, outletsOf, sectionsTableOf, themesTableOf } from './figures.ts';
import { gapsOf } from './gaps.ts';
import type { Logo } from './logo.ts';
import type { Manuscript } from './manuscript.ts';
import { boundTitle, oneLine } from './one-line.ts';
import type { Pack } from './pack.ts';
import { printableAll } from './printable.ts';
import { setFullTexts, setKeyQuotations, setSources } from './set-annex.ts';
import { coverLines } from './set-cover.ts';
import { setEntry, titled, wordsOf, written } from './set-entry.ts';
import { setVerification } from './set-verification.ts';
import { timelineOf } from './timeline.ts';
import { type Words, wording } from './wording.ts';

/** The words of a pack with those parts, all of them printable. */
export function manuscriptOf(
  pack: Pack,
  words: Words,
  parts: readonly PackPart[] = PACK_PARTS,
  logo: Logo | null = null,
): Manuscript {
  const say = wording(pack.language, words);
  let number = 0;
  const numbered = pack.sections.map((section) => ({
    section,
    entries: section.entries.map((entry) => ({ entry, number: ++number })),
  }));
  const all = distinctEntries(pack);
  const only = <Made>(part: PackPart, made: () => Made | null): Made | null => (parts.includes(part) ? made() : null);
  const manuscript: Manuscript = {
    language: pack.language,
    title: oneLine(pack.title),
    titleBound: boundTitle(oneLine(pack.title), pack.language),
    kind: pack.issue
      ? `${say.word('kind')} · ${say.word('issue', { n: String(pack.issue.number) })}`
      : say.word('kind'),
    issue: pack.issue?.number ?? null,
    date: say.date(pack.createdOn),
    createdOn: pack.createdOn,
    classification: oneLine(pack.classification) || null,
    logo: logo && {
      file: `logo.${logo.kind}`,
      alt: say.word('logo'),
      width: logo.width,
      height: logo.height,
    },
    parts: [...parts],
    cover: coverLines(pack, all, say),
    contents: say.word('contents'),
    more: say.word('more'),
    summary: only('summary', () => written('summary', pack.summary, say)),
    empty: all.length === 0 ? say.word('empty') : null,
    sections: numbered.map(({ section, entries }) => ({
      title: oneLine(section.title),
      count: say.count('clippings', entries.length),
      commentary: section.commentary.map(wordsOf),
      blocks: section.commentary,
      entries: entries.map(({ entry, number }) => setEntry(entry, number, say)),
    })),
    keyQuotations: only('key-quotations', () =>
      titled('key-quotations', setKeyQuotations(numbered, say), say, 'items'),
    ),
    coverage: only('sections-table', () => sectionsTableOf(pack, say)),
    matrix: only('themes-table', () => themesTableOf(pack, say)),
    outlets: only('outlets', () => outletsOf(pack, say)),
    timeline: only('timeline', () => timelineOf(pack, say)),
    gaps: only('gaps', () => gapsOf(pack, say)),
    sources: only('sources', () => titled('sources', setSources(numbered, say), say, 'items')),
    appendix: only('appendix', () => titled('appendix', setFullTexts(numbered, say), say, 'items')),
    verification: setVerification(numbered, pack, say),
  };
  return printableAll(manuscript);
}
