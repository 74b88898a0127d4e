// Reads a mail saved as it was sent (RFC 5322): subject, sender, day and the text it shows; attachments are left where they are.

import PostalMime from 'postal-mime';
import { articleOfMail } from './mail.ts';
import { type Reading, Refusal } from './piece.ts';

/** One clipping of a mail. Throws a Refusal. */
export async function readEml(bytes: Uint8Array): Promise<Reading> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 20_000)).toString('latin1');
  if (
    !/^(?:from|to|subject|date|mime-version|content-type|received|return-path|message-id|delivered-to|x-[a-z-]{2,40}):/imu.test(
      head,
    )
  )
    throw new Refusal('damaged', 'The file is damaged or not a mail: it has no headers.');
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 });
  const piece = await articleOfMail({
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    sender: mail.from?.name || mail.from?.address || '',
    date: mail.date ?? '',
  });
  return { ok: true, encoding: 'eml', pieces: [piece] };
}
