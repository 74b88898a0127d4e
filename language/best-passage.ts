// The stretch of a long text that holds most of a query: words met together say more than the same words far apart. Pure.

/** A stretch is so many UTF-16 units long: three or four sentences. */
const LENGTH = 400;
/** A text of no more words is a passage by itself; of more than both together its best stretch counts whole. */
const SHORT_WORDS = 400;
const LONGER_BY = 200;

/** How much the best stretch of a text of so many words tells beyond the whole text, 0 to 1. */
export function passageShare(words: number): number {
  return Math.max(0, Math.min(1, (words - SHORT_WORDS) / LONGER_BY));
}

/** Where the units of a query stand in one text; told of them in order. */
export class BestPassage {
  private readonly units: number[] = [];
  private readonly starts: number[] = [];

  /** A unit stands at `start`. */
  meet(unit: number, start: number): void {
    this.units.push(unit);
    this.starts.push(start);
  }

  /** What the stretch that holds most is worth: the sum of the weights of the units in it, each counted once. */
  worth(weights: ArrayLike<number>): number {
    const { units, starts } = this;
    const held = new Uint32Array(weights.length);
    let sum = 0;
    let best = 0;
    let from = 0;
    for (const [at, unit] of units.entries()) {
      for (; (starts[at] ?? 0) - (starts[from] ?? 0) > LENGTH; from += 1) {
        const left = units[from] ?? 0;
        held[left] = (held[left] ?? 0) - 1;
        if (held[left] === 0) sum -= weights[left] ?? 0;
      }
      if (held[unit] === 0) sum += weights[unit] ?? 0;
      held[unit] = (held[unit] ?? 0) + 1;
      best = Math.max(best, sum);
    }
    return best;
  }
}
