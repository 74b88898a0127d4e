// A fixed piece of work that this machine's speed is measured by, so that no test asserts an absolute time.

/** Milliseconds that the fixed work takes here and now: the median of five, about 50 on a laptop of 2024; made once per file. */
let measured: number | null = null;

function fixedWork(): number {
  const started = performance.now();
  const words: string[] = [];
  for (let at = 0; at < 60_000; at += 1) words.push(`сөз${(at * 7_919) % 60_000}`.normalize('NFC').toUpperCase());
  words.sort();
  return performance.now() - started;
}

/** Milliseconds of the fixed work now: the middle one of some runs. */
function speed(runs: number): number {
  return Array.from({ length: runs }, fixedWork).sort((one, other) => one - other)[runs >> 1] ?? 1;
}

/** What `work` gives, and how many times as long it took as the fixed work. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; times: number }> {
  measured ??= speed(5);
  const started = performance.now();
  const result = await work();
  const taken = performance.now() - started;
  // A machine that has slowed down meanwhile is no fault of the work: what took long is held against its speed now too.
  const pace = taken > 5 * measured ? Math.max(measured, speed(3)) : measured;
  return { result, times: taken / pace };
}
