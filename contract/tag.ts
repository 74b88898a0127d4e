// Tags: free labels, one under another.

/** The colours a tag can take, by name. */
export const TAG_COLOURS = [
  'moss',
  'pine',
  'teal',
  'sky',
  'indigo',
  'violet',
  'plum',
  'rose',
  'brick',
  'amber',
  'olive',
  'stone',
] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

/** A tag named. */
export interface TagRef {
  id: number;
  name: string;
}

/** A tag with where it stands. */
export interface PlacedTag extends TagRef {
  /** The names from the topmost tag down to this one, parted by ` / `. */
  path: string;
  colour: TagColour | null;
}

/** A tag with what it means and how much carries it. */
export interface Tag extends PlacedTag {
  /** What it means, for the codebook; may be empty. */
  definition: string;
  /** The tag it stands under. */
  parentId: number | null;
  /** Clippings that carry it or a tag under it, each once, the trash left out. */
  clippings: number;
  /** Those that carry the tag itself. */
  own: number;
}

/** Why two tags may be one: spelled alike but for case, spaces and signs; forms of one word; terms of one concept; spellings of one name; one letter apart. */
export type TagLikeness = 'spelling' | 'inflection' | 'concept' | 'name' | 'letter';

/** Two tags that may be one. */
export interface TagTwins {
  oneId: number;
  otherId: number;
  likeness: TagLikeness;
}

/** What else a tag may be looked for by: terms of its concept in every language. */
export interface TagTerms {
  tagId: number;
  terms: string[];
}
