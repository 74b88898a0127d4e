// Work that is told to end, over memory the threads share: of searches typed ahead in one place a newer one ends those before it, and Cancel an export.

/** So many searches at once can be told to end; more run to their end. */
const CELLS = 256;

/** Whether the work that looks at this cell was told to end, as its thread sees it. */
export function overtaken(cells: SharedArrayBuffer, cell: number): boolean {
  return Atomics.load(new Int32Array(cells), cell) === 1;
}

/** Tells the work that looks at this cell to end. */
export function overtake(cells: SharedArrayBuffer, cell: number): void {
  Atomics.store(new Int32Array(cells), cell, 1);
}

/** Keeps which searches run, at the desk's end. */
export class Overtaking {
  readonly cells = new SharedArrayBuffer(CELLS * Int32Array.BYTES_PER_ELEMENT);
  private readonly states = new Int32Array(this.cells);
  private readonly free = Array.from({ length: CELLS }, (_, cell) => cell);
  private readonly running = new Map<string, Set<number>>();

  /** Tells the running searches of this name and place to end, and carries out a newer one; `cell` is null when none is free. */
  async run<Answer>(name: string, typedIn: string, search: (cell: number | null) => Promise<Answer>): Promise<Answer> {
    const key = `${name} ${typedIn}`;
    const others = this.running.get(key) ?? new Set<number>();
    for (const other of others) Atomics.store(this.states, other, 1);
    const cell = this.free.pop() ?? null;
    if (cell === null) return search(null);
    Atomics.store(this.states, cell, 0);
    this.running.set(key, others.add(cell));
    try {
      return await search(cell);
    } finally {
      others.delete(cell);
      if (others.size === 0) this.running.delete(key);
      this.free.push(cell);
    }
  }
}
