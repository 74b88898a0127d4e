// A fixed piece of work that this machine's speed is measured by, so that no test asserts an absolute time.

/** Milliseconds that the fixed work takes here and now: the median of five, about 50 on a laptop of 2024; made once per file. */
let measured: number | null = null;

/** Milliseconds the processor has worked for this process: what others do, and a machine that stands still, do not count. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function fixedWork(): number {
  const started = worked();
  const words: string[] = [];
  for (let at = 0; at < 60_000; at += 1) words.push(`сөз${(at * 7_919) % 60_000}`.normalize('NFC').toUpperCase());
  words.sort();
  return worked() - started;
}

/** Milliseconds of the fixed work now: the middle one of some runs. */
function speed(runs: number): number {
  const taken = Array.from({ length: runs }, fixedWork).sort((one, other) => one - other)[runs >> 1] ?? 1;
  // A clock that ticks coarsely may not have moved.
  return Math.max(taken, 1);
}

/**
 * What `work` gives, and how many times as much work it was as the fixed one. More than `bound` is measured again, twice at most, and the least of it is told:
 * a machine that slowed down meanwhile is no fault of the work.
 */
export async function timed<T>(bound: number, work: () => T | Promise<T>): Promise<{ result: T; times: number }> {
  measured ??= speed(5);
  let times = Number.POSITIVE_INFINITY;
  for (let run = 1; ; run += 1) {
    const started = worked();
    const result = await work();
    const taken = worked() - started;
    const pace = taken > 5 * measured ? Math.max(measured, speed(3)) : measured;
    times = Math.min(times, taken / pace);
    if (times < bound || run === 3) return { result, times };
  }
}
