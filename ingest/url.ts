// Finds the address a clipping gives as its own.

import type { Evidence } from '../contract/clipping.ts';
import { candidate, chosen } from './evidence.ts';
import { fold } from './lines.ts';

interface UrlFinding {
  value: string | null;
  evidence: Evidence[];
}

const URL = /https?:\/\/[^\s<>"'()[\]«»]{4,2000}/giu;
const LABEL =
  /(?:url|link|source|источник|ссылка|адрес|дереккөз|сілтеме|read more|continue reading|full story|подробнее|читать далее|толығырақ)\]?\s?[:(–-]{0,2}\s?\(?$/iu;

/** The address of the article itself: one whose path says the headline, or that a label names, or that stands alone on a line. */
export function findUrl(text: string, headline: string): UrlFinding {
  const window = text.slice(0, 200_000);
  const options: { url: string; start: number; rule: string; confidence: number }[] = [];
  const words = new Set(
    fold(headline)
      .split(' ')
      .filter((word) => word.length > 2),
  );
  for (const match of window.matchAll(URL)) {
    if (options.length >= 200) break;
    const url = match[0].replace(/[.,;:!?]+$/u, '');
    const path = url.replace(/^https?:\/\/[^/]+/iu, '');
    if (/\.(?:jpe?g|png|gif|webp|svg|mp4|pdf)(?:\?|$)/iu.test(path)) continue;
    const slug = path.toLowerCase().split(/[^a-z0-9]+/u);
    const said = [...words].filter((word) => slug.includes(word)).length;
    const before = window.slice(Math.max(0, match.index - 40), match.index);
    const alone =
      /(?:^|\n)[^\S\n]*$/u.test(before) &&
      /^[^\S\n]*(?:\r?\n|$)/u.test(window.slice(match.index + url.length, match.index + url.length + 4));
    if (words.size >= 3 && said >= words.size * 0.6)
      options.push({ url, start: match.index, rule: 'url.says-headline', confidence: 0.95 });
    else if (path.length > 8 && LABEL.test(before))
      options.push({ url, start: match.index, rule: 'url.labelled', confidence: 0.8 });
    else if (path.length > 8 && alone) options.push({ url, start: match.index, rule: 'url.own-line', confidence: 0.6 });
    else options.push({ url, start: match.index, rule: 'url.in-text', confidence: 0.1 });
  }
  options.sort((one, other) => other.confidence - one.confidence || one.start - other.start);
  const best = options[0] && options[0].confidence >= 0.5 ? options[0] : null;
  const evidence = options
    .filter((option) => option !== best)
    .map((option) =>
      candidate(
        'url',
        option.url,
        { start: option.start, end: option.start + option.url.length },
        option.rule,
        option.confidence,
      ),
    );
  evidence.unshift(
    best
      ? chosen('url', best.url, { start: best.start, end: best.start + best.url.length }, best.rule, best.confidence)
      : chosen('url', null, null, 'url.none', 0.8),
  );
  return { value: best?.url ?? null, evidence };
}
