// What is attached to a mail: files of formats that are read become files of their own, the rest is named and left out.

import { cleanName } from '../file-names.ts';
import { isReadableName } from './choose.ts';
import { isArchive, type Unpacked } from './zip.ts';

/** Attachments of one mail that are looked at. */
const MOST = 1_000;

/** Whether a file is a mail, which may carry others. */
export function isMail(name: string): boolean {
  return /\.(?:eml|msg)$/iu.test(name);
}

/** What is attached to a mail, in its order; pictures that its text shows are part of it and not listed. Throws what its library throws. */
export async function attachmentsOf(name: string, bytes: Uint8Array): Promise<Unpacked[]> {
  const attached = /\.msg$/iu.test(name) ? await attachedToMsg(bytes) : await attachedToEml(bytes);
  const taken = new Set<string>();
  return attached.slice(0, MOST).map(({ name: stated, bytes: own }, at): Unpacked => {
    const shown = unique(
      cleanName(stated, `attachment ${at + 1}`)
        .split('/')
        .at(-1) ?? '',
      taken,
    );
    if (isReadableName(shown) || isArchive(shown)) return { ok: true, name: shown, modifiedAt: null, bytes: own };
    const message = 'Attached to the mail; files of this kind are not read.';
    return { ok: false, name: shown, status: 'skipped', reason: 'attachment', message };
  });
}

interface Attached {
  name: string;
  bytes: Uint8Array;
}

async function attachedToEml(bytes: Uint8Array): Promise<Attached[]> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, {
    ...{ maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 },
    attachmentEncoding: 'arraybuffer',
  });
  return mail.attachments
    .filter((one) => !one.related && !(one.disposition !== 'attachment' && one.contentId && isPicture(one.mimeType)))
    .map(({ filename, mimeType, content }) => ({
      name: filename || (mimeType === 'message/rfc822' ? 'mail.eml' : ''),
      // On its own: a part of the mail must not carry all of it along.
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content).slice(),
    }));
}

async function attachedToMsg(bytes: Uint8Array): Promise<Attached[]> {
  const { openOutlookMail } = await import('./msg.ts');
  const reader = openOutlookMail(bytes);
  return (reader.getFileData().attachments ?? [])
    .filter((one) => !one.attachmentHidden && !one.pidContentId)
    .map((one) => {
      const { fileName, content } = reader.getAttachment(one);
      return { name: one.innerMsgContent && !/\.msg$/iu.test(fileName) ? `${fileName}.msg` : fileName, bytes: content };
    });
}

const isPicture = (mimeType: string) => mimeType.startsWith('image/');

/** A name that no other attachment of the mail has. */
function unique(name: string, taken: Set<string>): string {
  const [, stem = name, extension = ''] = /^(.*?)(\.[^.]*)?$/su.exec(name) ?? [];
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${stem} (${count})${extension}`;
  taken.add(free);
  return free;
}
