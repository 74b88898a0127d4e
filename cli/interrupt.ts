// Ctrl+C while a command works: what it does is cancelled in order first; pressed again, or when that takes too long, the process ends at once.

import { DeskError } from '../contract/failure.ts';

/** Milliseconds that ending in order may take. */
const PATIENCE = 2_000;
/** Milliseconds within which a second signal is the same press: a terminal sends it to the launcher too, which passes it on. */
const SAME_PRESS = 500;

/** Listens for Ctrl+C until `end`; `signal` is aborted with a failure `cancelled`. */
export function cancelOnInterrupt(): { signal: AbortSignal; end(): void } {
  const stop = new AbortController();
  let late: NodeJS.Timeout | null = null;
  let first = 0;
  const endAtOnce = () => {
    // The default takes over: a thread inside Typst can be ended only with its process.
    process.removeListener('SIGINT', interrupted);
    process.kill(process.pid, 'SIGINT');
  };
  const interrupted = () => {
    const now = performance.now();
    if (late === null) {
      first = now;
      late = setTimeout(endAtOnce, PATIENCE);
      stop.abort(new DeskError({ code: 'cancelled', message: 'Cancelled: nothing was written.', remedy: null }));
    } else if (now - first > SAME_PRESS) endAtOnce();
  };
  process.on('SIGINT', interrupted);
  return {
    signal: stop.signal,
    end() {
      // The same press may come once more from the launcher.
      if (late) clearTimeout(late);
      else process.removeListener('SIGINT', interrupted);
    },
  };
}
