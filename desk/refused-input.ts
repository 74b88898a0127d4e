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
      if (issue.origin === 'string') return `${what} may not be empty`;
      if (issue.origin === 'array') return `of ${what} at least ${issue.minimum} must be named`;
      return `${what} must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'string') return `${what} is too long (at most ${issue.maximum} characters)`;
      if (issue.origin === 'array') return `of ${what} at most ${issue.maximum} may be named`;
      return `${what} must be at most ${issue.maximum}`;
    case 'invalid_value':
      return `${what} must be one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `nobody knows ${issue.keys.map((key) => `“${key}”`).join(', ')} here`;
    case 'custom':
      return issue.message;
    default:
      return `${what} is not of a kind that can be taken`;
  }
}

/** The innermost name of a place in the input: `clippingIds.3` is “clipping ids”. */
function fieldWords(path: readonly PropertyKey[]): string {
  const name = path.findLast((part) => typeof part === 'string') ?? 'input';
  return name.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
}
