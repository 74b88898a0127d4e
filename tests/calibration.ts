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

/** What `work` gives, and how many times as long it took as the fixed work. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; times: number }> {
  measured ??= [1, 2, 3, 4, 5].map(fixedWork).sort((one, other) => one - other)[2] ?? 1;
  const started = performance.now();
  const result = await work();
  return { result, times: (performance.now() - started) / measured };
}
