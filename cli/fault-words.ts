// Why a quotation or a clipping of a pack does not verify, in the words of the command line.

import type { VerificationFault } from '../contract/pack.ts';

const WORDS: Record<VerificationFault, string> & Record<string, string> = {
  'source-missing': 'the original is not in the library',
  'source-changed': 'the stored source no longer matches its checksum',
  'text-changed': 'the stored text no longer matches its checksum',
  'quote-differs': 'the library has other words where the quotation stands',
  'decodes-differently': 'the original now reads as a different text',
  // Of a pack that came back, held against a library.
  'no-source': 'its source is not in the library',
  'no-text': 'the text it was made from is not in the library',
  'shown-differs': 'the library has other words where the pack shows its text',
  unverified: 'it was not verified when the pack was exported',
};

/** What a code of a check says; one that is not known as it is. */
export function faultWords(code: string): string {
  return WORDS[code] ?? code;
}
