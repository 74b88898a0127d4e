// Collections: clippings gathered by hand.

/** Clippings gathered by hand under a name, in the order they were put in. */
export interface Collection {
  id: number;
  name: string;
  /** What it is for; may be empty. */
  description: string;
  /** Clippings in it, the trash left out. */
  clippings: number;
}
