// Reads a mail saved by Outlook (.msg): subject, sender, day and the text it shows.

import MsgReaderModule from '@kenjiuno/msgreader';
import { decode } from '../decode.ts';
import { requireBounded } from './compound-file.ts';
import { articleOfMail } from './mail.ts';
import { type Reading, Refusal } from './piece.ts';

// The package is CommonJS: Node hands over its exports as the default, a bundler the class itself.
const MsgReader = ('default' in MsgReaderModule ? MsgReaderModule.default : MsgReaderModule) as typeof MsgReaderModule;

/** Opens a mail that Outlook saved. Throws a Refusal. */
export function openOutlookMail(bytes: Uint8Array): InstanceType<typeof MsgReader> {
  const ole = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  if (!ole || bytes.length < 1_536) throw new Refusal('damaged', 'The file is damaged or not an Outlook mail.');
  requireBounded(bytes);
  const reader = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
  reader.parserConfig = { ansiEncoding: 'windows1251' };
  return reader;
}

/** One clipping of a mail. Throws a Refusal. */
export async function readMsg(bytes: Uint8Array): Promise<Reading> {
  const mail = openOutlookMail(bytes).getFileData();
  if (mail.error) throw new Refusal('damaged', 'The file is damaged or not an Outlook mail.');
  if (mail.subject === undefined && mail.body === undefined && !mail.bodyHtml && !mail.html)
    throw new Refusal('damaged', 'The file is damaged or not an Outlook mail: it has no subject and no text.');
  const markup = mail.html ? decode(mail.html) : null;
  const piece = await articleOfMail({
    subject: mail.subject ?? '',
    text: mail.body ?? '',
    html: mail.bodyHtml ?? (markup?.ok ? markup.text : ''),
    sender: mail.senderName || mail.senderEmail || '',
    date: mail.clientSubmitTime ?? mail.messageDeliveryTime ?? '',
  });
  return { ok: true, encoding: 'msg', pieces: [piece] };
}
