// How a failure crosses from the desk to a host and on to the screen.

/** A fault in words: what happened, and what can be done. Plain, so that it survives every channel. */
export interface Failure {
  /** Kebab-case name of the fault: `not-found`, `library-held`, `bad-input`, `internal` ... */
  code: string;
  message: string;
  /** What the analyst can do; null when nothing helps. */
  remedy: string | null;
}

export type CallResult<Answer> = { ok: true; value: Answer } | { ok: false; failure: Failure };

/** A failure as an exception inside the desk and its hosts. */
export class DeskError extends Error {
  readonly code: string;
  readonly remedy: string | null;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'DeskError';
    this.code = failure.code;
    this.remedy = failure.remedy;
  }
}

/** The plain form of anything thrown; an unknown fault becomes `internal`. */
export function failureOf(error: unknown): Failure {
  if (error instanceof DeskError) return { code: error.code, message: error.message, remedy: error.remedy };
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && 'remedy' in error) {
    return { code: error.code, message: error.message, remedy: (error.remedy as string | null) ?? null };
  }
  return { code: 'internal', message: error instanceof Error ? error.message : String(error), remedy: null };
}
