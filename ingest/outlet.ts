// Decides who published a clipping and whom it was taken from, each with what showed it.

import type { Evidence, Field } from '../contract/clipping.ts';
import type { PrintedName } from '../contract/draft.ts';
import type { Range } from '../contract/values.ts';
import { type Attribution, findAttributions } from './attributions.ts';
import type { Dateline } from './datelines.ts';
import { candidate, chosen, rejected } from './evidence.ts';
import type { HeadlineFinding } from './headline.ts';
import { isParagraph } from './lines.ts';
import { isAgency, namesOnLines } from './outlet-lines.ts';
import { type Option, option } from './outlet-names.ts';
import type { Page } from './page.ts';

interface NameFinding {
  name: PrintedName | null;
  evidence: Evidence[];
}

/** Outlet and agency, and the evidence of both. */
export function findOutletAndAgency(
  page: Page,
  headline: HeadlineFinding | null,
  dateline: Dateline | null,
  url: string | null,
): { outlet: NameFinding; agency: NameFinding } {
  const attributions = findAttributions(page.text, 0, Math.min(page.text.length, 60_000), page.authority);
  const outlets: Option[] = [];
  const agencies: Option[] = [];

  if (headline?.siteName)
    outlets.push(option(page, headline.siteName, headline.siteName.printed, 'outlet.site-name', 0.95));
  if (dateline?.wire) {
    const { wire } = dateline;
    const found = option(
      page,
      wire,
      wire.printed,
      wire.form === 'brackets' ? 'agency.dateline' : 'outlet.dateline',
      0.93,
    );
    if (wire.form === 'brackets') agencies.push(found);
    else outlets.push(found);
  }
  const shown = namesOnLines(page, headline);
  outlets.push(...shown.outlets);
  agencies.push(...shown.agencies);
  const [said, unclear] = sort(attributions);
  const refused = [...shown.refused, ...unclear];
  const printedBy = outlets.some((one) => one.confidence >= 0.8);
  const near = nearEdges(page, headline);
  for (const { attribution, field } of said) {
    // In the middle of an article others are cited; who reports says so at its beginning or end.
    const sure = near(attribution) ? 1 : 0.4;
    const found = { ...attribution, confidence: (attribution.by === 'authority' ? 0.85 : 0.75) * sure };
    if (field === 'outlet') outlets.push({ ...found, rule: 'outlet.attribution' });
    // A masthead of its own makes a site named in the text the one it was taken from.
    if (field === 'agency' || printedBy) agencies.push({ ...found, rule: 'agency.attribution' });
  }
  const outlet = pick('outlet', outlets);
  const agency = pick(
    'agency',
    agencies.filter(
      (one) =>
        !same(one, outlet.option) &&
        !(
          one.rule === 'agency.attribution' &&
          outlet.option?.rule === 'outlet.attribution' &&
          one.start === outlet.option.start
        ),
    ),
  );
  // A wire in the dateline of a page that has a masthead is where the report came from.
  if (!agency.option) {
    const wire = outlets.find((one) => one.rule === 'outlet.dateline' && !same(one, outlet.option));
    if (wire) {
      agency.option = wire;
      agency.finding = { name: named(wire), evidence: [chosen('agency', wire.printed, wire, 'agency.dateline', 0.85)] };
    }
  }
  const host = url ? /^https?:\/\/([^/:\s]+)/iu.exec(url)?.[1]?.replace(/^www\./iu, '') : null;
  if (url && host)
    refused.push(
      candidate(
        'outlet',
        host,
        page.text.includes(url) ? { start: page.text.indexOf(url), end: page.text.indexOf(url) + url.length } : null,
        'outlet.url',
        0.3,
      ),
    );
  return {
    outlet: { name: outlet.finding.name, evidence: [...outlet.finding.evidence, ...refused] },
    agency: agency.finding,
  };
}

/** Whether a range stands in the first paragraphs of the article or in its last. */
function nearEdges(page: Page, headline: HeadlineFinding | null): (range: Range) => boolean {
  const paragraphs = page.lines.filter(
    (line, at) => isParagraph(line) && !page.ruled[at] && line.end > (headline?.end ?? 0),
  );
  const first = paragraphs.slice(0, 3).at(-1);
  const opening = Math.min(first?.end ?? page.text.length, (paragraphs[0]?.start ?? 0) + 2500);
  const closing = paragraphs.at(-1);
  return ({ start }) =>
    start < opening || (closing !== undefined && start >= Math.max(closing.start, closing.end - 400));
}

/** Sites and newspapers are outlets, agencies and press services agencies; persons and offices are refused. */
function sort(attributions: readonly Attribution[]): [{ attribution: Attribution; field: Field }[], Evidence[]] {
  const taken: { attribution: Attribution; field: Field }[] = [];
  const unclear: Evidence[] = [];
  for (const attribution of attributions) {
    if (attribution.by === 'unknown')
      unclear.push(rejected('agency', attribution.printed, attribution, attribution.rule, 'agency.person-or-unknown'));
    else if (attribution.rule === 'attribution.reference') taken.push({ attribution, field: 'agency' });
    else if (attribution.by === 'media') taken.push({ attribution, field: 'outlet' });
    else if (attribution.by === 'domain')
      taken.push({ attribution, field: attribution.record && isAgency(attribution.record) ? 'agency' : 'outlet' });
    else if (attribution.by === 'authority' && attribution.record && !isAgency(attribution.record))
      taken.push({ attribution, field: 'outlet' });
    else taken.push({ attribution, field: 'agency' });
  }
  return [taken, unclear];
}

function pick(field: 'outlet' | 'agency', options: readonly Option[]): { option: Option | null; finding: NameFinding } {
  const ranked = [...options].sort((one, other) => other.confidence - one.confidence || one.start - other.start);
  const best = ranked[0] && ranked[0].confidence >= 0.5 ? ranked[0] : null;
  if (!best)
    return {
      option: null,
      finding: {
        name: null,
        evidence: [
          chosen(field, null, null, `${field}.none`, 0.8),
          ...ranked.map((other) => candidate(field, other.printed, other, other.rule, other.confidence)),
        ],
      },
    };
  const evidence = [chosen(field, best.printed, best, best.rule, best.confidence)];
  for (const other of ranked.slice(1))
    if (other.start !== best.start) evidence.push(candidate(field, other.printed, other, other.rule, other.confidence));
  return { option: best, finding: { name: named(best), evidence } };
}

const named = (best: Option): PrintedName => ({ printed: best.printed, key: best.record?.key ?? null });

function same(one: Option, other: Option | null): boolean {
  if (!other) return false;
  return one.record && other.record
    ? one.record.key === other.record.key
    : one.printed.toLowerCase() === other.printed.toLowerCase();
}
