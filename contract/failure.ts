// How a failure crosses from the desk to a host and on to the screen.

/** A fault in words: what happened, and what can be done. Plain, so that it survives every channel. */
export interface Failure {
  /** Kebab-case name of the fault: `not-found`, `library-held`, `bad-input`, `internal` ... */
  code: string;
  message: string;
  /** What the analyst can do; null when nothing helps. */
  remedy: string | null;
  /** Who or what the message speaks of, where a host says it in its own words: the holder of a library. */
  subject?: string;
}

/** What a call gives: its answer, or why there is none. It never throws. */
export type CallResult<Answer> = { ok: true; value: Answer } | { ok: false; failure: Failure };

/** A failure as an exception inside the desk and its hosts. */
export class DeskError extends Error {
  readonly code: string;
  readonly remedy: string | null;
  readonly subject: string | undefined;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'DeskError';
    this.code = failure.code;
    this.remedy = failure.remedy;
    this.subject = failure.subject;
  }
}

/** The plain form of anything thrown; an unknown fault becomes `internal`. */
export function failureOf(error: unknown): Failure {
  if (error instanceof DeskError) {
    const { code, message, remedy, subject } = error;
    return subject === undefined ? { code, message, remedy } : { code, message, remedy, subject };
  }
  return { code: 'internal', message: error instanceof Error ? error.message : String(error), remedy: null };
}
