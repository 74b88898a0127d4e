// How fast an import goes and how long what is left will take, from what it did in the last moments.

/** Milliseconds over which the pace is taken. */
const WINDOW = 8_000;
/** Milliseconds of work before anything is said of what is left. */
const FIRST = 1_500;
/** What a file costs besides its bytes, in bytes: opening, cleaning, indexing. */
const FILE_COST = 8_192;

interface Mark {
  at: number;
  files: number;
  cost: number;
}

/** What a file of so many bytes costs to read, in the unit that the time left is reckoned by. */
export function costOf(size: number): number {
  return FILE_COST + size;
}

/** The pace of one import; `now` is in milliseconds. */
export class Pace {
  private readonly marks: Mark[] = [];

  /** Notes how much has been done by now. */
  mark(now: number, files: number, cost: number): void {
    this.marks.push({ at: now, files, cost });
    while (this.marks.length > 2 && now - (this.marks[1]?.at ?? now) > WINDOW) this.marks.shift();
  }

  /** Forgets what was before a pause. */
  restart(): void {
    this.marks.length = 0;
  }

  /** Files a second; 0 while that is not known. */
  rate(now: number, files: number): number {
    const [first] = this.marks;
    const seconds = first ? (now - first.at) / 1_000 : 0;
    return first && seconds > 0.2 ? (files - first.files) / seconds : 0;
  }

  /** Seconds that work of this cost takes at the pace of the last moments; null while there is no telling. */
  secondsLeft(now: number, done: number, left: number): number | null {
    const [first] = this.marks;
    if (!first || now - first.at < FIRST || done <= first.cost) return null;
    return (left * (now - first.at)) / (done - first.cost) / 1_000;
  }
}
