// What a pack says of the check of its quotations: the sum, the time, each quotation with what it was held against, and those that did not pass.

import { isolated } from './direction.ts';
import type { Manuscript, SetCheck } from './manuscript.ts';
import { oneLine, shortened } from './one-line.ts';
import type { Pack } from './pack.ts';
import type { Numbered } from './set-annex.ts';
import { shownQuote } from './set-entry.ts';
import type { Wording } from './wording.ts';

/** What was verified, and each quotation that was not with its reason. */
export function setVerification(sections: readonly Numbered[], pack: Pack, say: Wording): Manuscript['verification'] {
  const entries = sections.flatMap((section) => section.entries);
  const quotations = entries.flatMap(({ entry }) => entry.quotations);
  const failures = entries.flatMap(({ entry, number }) =>
    entry.quotations.flatMap((quotation) =>
      quotation.reason === null
        ? []
        : {
            number,
            headline: oneLine(entry.headline),
            quote: say.quote(shownQuote(quotation)),
            reason: say.word(`verification.reason.${quotation.reason}`),
          },
    ),
  );
  const total = quotations.length;
  const statement =
    total === 0
      ? say.word('verification.none')
      : failures.length === 0
        ? say.count('verification.all', total)
        : say.word('verification.some', {
            verified: say.number(total - failures.length),
            total: say.number(total),
          });
  const cut = quotations.some((quotation) => quotation.parts.length > 1);
  const checked = total > 0 && pack.checkedAt ? pack.checkedAt : null;
  return {
    title: say.word('verification'),
    paragraphs: [
      statement,
      ...(checked ? [say.word('verification.checked', { moment: say.moment(checked) })] : []),
      ...(cut ? [say.word('verification.cut')] : []),
      ...(pack.issue
        ? [say.word('verification.issue', { n: String(pack.issue.number), date: say.date(pack.createdOn) })]
        : []),
    ],
    failures,
    table: total > 0 ? checkedTable(entries, say) : null,
  };
}

/** Characters of a quotation by which it is known again. */
const KNOWN_BY = 60;

/** Every quotation once, with what it was held against: the number of its entry, its source file, its place in the text, the result. */
function checkedTable(entries: Numbered['entries'], say: Wording): SetCheck {
  const seen = new Set<number>();
  const rows = entries.flatMap(({ entry, number }) =>
    entry.quotations.flatMap((quotation) => {
      if (seen.has(quotation.annotationId)) return [];
      seen.add(quotation.annotationId);
      const { start, end } = quotation.place;
      return {
        number,
        isVerified: quotation.verified,
        cells: [
          say.quote(shortened(shownQuote(quotation), KNOWN_BY)),
          isolated(oneLine(entry.sourceName)),
          `${start}–${end}`,
          say.word(quotation.verified ? 'verification.passed' : 'verification.failed'),
        ],
      };
    }),
  );
  const columns = ['number', 'quotation', 'file', 'range', 'result'].map((name) =>
    say.word(`verification.head.${name}`),
  );
  return { columns, rows };
}
