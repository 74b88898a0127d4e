// Why what a call was asked with cannot be taken, in words a person at a terminal reads: without names of the inside.

import type { z } from 'zod';
import { DeskError } from '../contract/failure.ts';

type Issue = z.core.$ZodIssue;

/** `bad-input` with up to three reasons. */
export function refusedInput(issues: readonly Issue[]): DeskError {
  const said = [...new Set(issues.map(reasonOf))].slice(0, 3).join('; ');
  return new DeskError({
    code: 'bad-input',
    message: `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`,
    remedy: null,
  });
}

function reasonOf(issue: Issue): string {
  const what = `the ${fieldWords(issue.path)}`;
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string')
        return issue.minimum === 1
          ? `${what} may not be empty`
          : `${what} is too short (at least ${issue.minimum} characters)`;
      if (issue.origin === 'array') return `at least ${issue.minimum} of ${what} must be named`;
      return `${what} must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'string') return `${what} is too long (at most ${issue.maximum} characters)`;
      if (issue.origin === 'array') return `at most ${issue.maximum} of ${what} may be named`;
      return `${what} must be at most ${issue.maximum}`;
    case 'invalid_value':
      return `${what} must be one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `“${key}”`).join(', ')} ${issue.keys.length === 1 ? 'is' : 'are'} not known here`;
    case 'custom':
      return issue.message;
    default:
      return `${what} cannot be taken as given`;
  }
}

/** The innermost name of a place in the input: `clippingIds.3` is “clipping ids”. */
function fieldWords(path: readonly PropertyKey[]): string {
  const name = path.findLast((part) => typeof part === 'string') ?? 'input';
  return name.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
}
