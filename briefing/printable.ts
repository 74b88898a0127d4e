// Text made safe to set in type: what it says is kept, what would break a file or reach beyond the text is replaced.

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;
const EMBEDDINGS = /[\u202a\u202b\u202d\u202e]/g;
const ISOLATES = /[\u2066-\u2068]/g;

/**
 * Control characters, noncharacters and lone surrogates become U+FFFD; directional embeddings and isolates that are left
 * open are closed, so that they cannot turn what stands after the text.
 */
function printable(text: string): string {
  const kept = text.toWellFormed().replace(UNPRINTABLE, '\ufffd');
  return kept + closing(kept, EMBEDDINGS, /\u202c/g, '\u202c') + closing(kept, ISOLATES, /\u2069/g, '\u2069');
}

function closing(text: string, openers: RegExp, closers: RegExp, mark: string): string {
  const open = (text.match(openers)?.length ?? 0) - (text.match(closers)?.length ?? 0);
  return open > 0 ? mark.repeat(open) : '';
}

/** The same value with every string in it printable. */
export function printableAll<Value>(value: Value): Value {
  if (typeof value === 'string') return printable(value) as Value;
  if (Array.isArray(value)) return value.map(printableAll) as Value;
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, printableAll(part)])) as Value;
  }
  return value;
}
