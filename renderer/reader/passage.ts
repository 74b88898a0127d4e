// Choosing a passage without a mouse: where one may begin and end, and what each step makes of it.

import type { Range } from '../../contract/values.ts';
import type { Block } from './layout.ts';

/** Where passages begin and end, in order; nothing hidden is at an edge. */
export interface PassageStops {
  sentences: Range[];
  /** Where words and sentences begin. */
  starts: number[];
  /** Where words and sentences end; a sentence ends after its full stop. */
  ends: number[];
}

/** `next` and `previous` are sentences, `more` and `less` a sentence at the end, the others a word at the end or the beginning. */
export type PassageStep = 'next' | 'previous' | 'more' | 'less' | 'longer' | 'shorter' | 'later' | 'earlier';

function inOrder(places: Iterable<number>): number[] {
  return [...new Set(places)].sort((one, other) => one - other);
}

/** The stops of the paragraphs of `blocks`; sentences and words are those of Unicode, in the rules of `language` where there are any. */
export function passageStops(text: string, blocks: readonly Block[], language: string): PassageStops {
  const locale = Intl.Segmenter.supportedLocalesOf([language])[0];
  const cut = (granularity: 'sentence' | 'word', { start, end }: Range) =>
    [...new Intl.Segmenter(locale, { granularity }).segment(text.slice(start, end))].map((one) => ({
      start: start + one.index,
      end: start + one.index + one.segment.length,
      isWord: one.isWordLike ?? false,
    }));
  const sentences: Range[] = [];
  const words: Range[] = [];
  for (const block of blocks) {
    if (block.kind === 'fold') continue;
    const hidden = block.pieces.filter(({ kind }) => kind === 'hidden');
    const isShown = (at: number) =>
      text.charAt(at).trim() !== '' && !hidden.some(({ start, end }) => start <= at && at < end);
    for (const sentence of cut('sentence', block)) {
      let { start, end } = sentence;
      while (start < end && !isShown(start)) start += 1;
      while (end > start && !isShown(end - 1)) end -= 1;
      if (start < end) sentences.push({ start, end });
    }
    words.push(...cut('word', block).filter(({ start, end, isWord }) => isWord && isShown(start) && isShown(end - 1)));
  }
  const edges = [...sentences, ...words];
  return {
    sentences,
    starts: inOrder(edges.map(({ start }) => start)),
    ends: inOrder(edges.map(({ end }) => end)),
  };
}

/** The passage after a step; the same one where there is nothing to step to. A passage is never emptied. */
export function stepPassage({ sentences, starts, ends }: PassageStops, passage: Range, step: PassageStep): Range {
  const { start, end } = passage;
  const startAt = (place: number | undefined) => (place === undefined ? passage : { start: place, end });
  const endAt = (place: number | undefined) => (place === undefined ? passage : { start, end: place });
  const isLeft = (place: number) => start < place && place < end;
  switch (step) {
    case 'next':
      return sentences.find((one) => one.start > start) ?? passage;
    case 'previous':
      return sentences.findLast((one) => one.start < start) ?? passage;
    case 'more':
      return endAt(sentences.find((one) => one.end > end)?.end);
    case 'less':
      return endAt(sentences.findLast((one) => isLeft(one.end))?.end);
    case 'longer':
      return endAt(ends.find((place) => place > end));
    case 'shorter':
      return endAt(ends.findLast(isLeft));
    case 'later':
      return startAt(starts.find(isLeft));
    case 'earlier':
      return startAt(starts.findLast((place) => place < start));
  }
}
