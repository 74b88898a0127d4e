// Whether a quotation still stands in what is stored: pure, from hashes and texts the caller has read.

import type { VerificationFault } from '../contract/pack.ts';
import type { Range } from '../contract/values.ts';

/** What was read from the library to verify the quotations of one clipping. */
export interface StoredEvidence {
  /** SHA-256 of the source file in hex: as recorded at import, and of the bytes as they are now. */
  source: { recorded: string; actual: string };
  /** SHA-256 of the text in hex: as recorded at import, and of the text as it is now. */
  text: { recorded: string; actual: string };
  /** For plain text, what the bytes decode to again (this clipping's part of them); null where a reader made the text. */
  decoded: string | null;
  /** Former texts of the clipping that its highlights stand in, by id: what was cited before the source was read again. */
  cited?: ReadonlyMap<number, { text: string; recorded: string; actual: string }>;
}

/**
 * The first thing that keeps a quotation from being verified, or null when it verifies: the source's hash matches, the
 * text's hash matches, the bytes (plain text only) decode to the same text, and the range of the text equals the quote.
 * `stored` is null when the source could not be read at all.
 */
export function verifyQuotation(
  quotation: Range & { quote: string },
  text: string,
  stored: StoredEvidence | null,
): VerificationFault | null {
  if (!stored) return 'source-missing';
  if (stored.source.recorded !== stored.source.actual) return 'source-changed';
  if (stored.text.recorded !== stored.text.actual) return 'text-changed';
  if (stored.decoded !== null && stored.decoded !== text) return 'decodes-differently';
  if (quotation.quote === '' || text.slice(quotation.start, quotation.end) !== quotation.quote) return 'quote-differs';
  return null;
}
