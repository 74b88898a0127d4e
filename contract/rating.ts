// How a clipping is judged by hand: its tone, and how much it matters.

/** How something is reported, as the analyst judges it: always by hand. */
export const TONES = ['positive', 'neutral', 'negative', 'mixed'] as const;
export type Tone = (typeof TONES)[number];

/** How much a clipping matters, by hand: 3 is most. */
export type Importance = 1 | 2 | 3;
