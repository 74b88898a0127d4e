// Words typed beside each other that stand so in a text too: together they say more than each alone (Metzler and Croft, A Markov Random Field Model for Term Dependencies, 2005). Pure.

/** Between the two there is room for one or two short words (`of the`, `и`, `мен`). */
const ROOM = 8;

/** Counts such pairs while the words of one text are visited in order. */
export class WordPairs {
  /** How often each unit stood right behind the one typed before it. */
  readonly times: Float64Array;
  private readonly before: Int32Array;
  private met: number[] = [];
  private metBefore: number[] = [];
  private start = -1;
  private end = -1;
  private endBefore = -1;

  /** `before` has for each unit the one typed before it, or -1. */
  constructor(before: Int32Array) {
    this.before = before;
    this.times = new Float64Array(before.length);
  }

  /** Another part of the text begins, where offsets begin anew. */
  begin(): void {
    this.met.length = 0;
    this.metBefore.length = 0;
    this.start = -1;
    this.end = -1;
  }

  /** A stretch of the part holds a unit, and counts so many times. */
  meet(unit: number, start: number, end: number, each: number): void {
    if (start !== this.start) {
      [this.met, this.metBefore] = [this.metBefore, this.met];
      this.met.length = 0;
      this.endBefore = this.end;
      this.start = start;
      this.end = end;
    }
    this.met.push(unit);
    const typedBefore = this.before[unit] ?? -1;
    if (typedBefore >= 0 && start - this.endBefore <= ROOM && this.metBefore.includes(typedBefore))
      this.times[unit] = (this.times[unit] ?? 0) + each;
  }
}
