// A pack as a message that waits to be sent: an e-mail with a plain text beside its HTML (RFC 5322, RFC 2046), opened by mail programs as a draft.

import { createHash } from 'node:crypto';
import { letterOf } from './letter.ts';
import { type LetterLogo, letterMail } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import type { Logo } from './logo.ts';
import type { Manuscript } from './manuscript.ts';

/** Characters of UTF-8 text in one encoded word of a header: 75 with what surrounds them. */
const ENCODED_BYTES = 45;
/** The most a sign takes of the letter, in pixels. */
const LOGO = { width: 220, height: 88 };

/** The message, the same bytes for the same pack. It names no sender and no receiver: those are the mail program's. */
export function renderMail(pack: Manuscript, logo: Logo | null = null): Uint8Array {
  const blocks = letterOf(pack);
  const picture = logo && pictureOf(logo);
  const sign = logo && picture && pack.logo ? signOf(logo, pack.logo.alt) : null;
  const html = letterMail(blocks, { language: pack.language, title: pack.title, logo: sign });
  const text = letterText(blocks);
  const seed = createHash('sha256').update(html).digest('hex').slice(0, 24);
  const page = part('text/html; charset=utf-8', html);
  const related =
    sign && picture
      ? multipart('related', `=_clipdesk_pictures_${seed}`, [
          page,
          part(picture.mediaType, picture.bytes, [`Content-ID: <${sign.contentId}>`, 'Content-Disposition: inline']),
        ])
      : page;
  const message = [
    'MIME-Version: 1.0',
    'X-Unsent: 1',
    `Date: ${dateOf(pack.createdOn)}`,
    `Subject: ${subjectOf(pack.title)}`,
    `Content-Language: ${pack.language}`,
    multipart('alternative', `=_clipdesk_${seed}`, [
      part('text/plain; charset=utf-8', text.replace(/\n/g, '\r\n')),
      related,
    ]),
  ].join('\r\n');
  return new TextEncoder().encode(message);
}

/** As mail programs draw it: none draws an SVG. */
function pictureOf({ kind, bytes, raster }: Logo): { mediaType: string; bytes: Uint8Array } | null {
  if (kind === 'svg') return raster && { mediaType: 'image/png', bytes: raster };
  return { mediaType: kind === 'jpg' ? 'image/jpeg' : 'image/png', bytes };
}

function signOf(logo: Logo, alt: string): LetterLogo {
  const shrunk = Math.min(1, LOGO.width / logo.width, LOGO.height / logo.height);
  return {
    contentId: 'logo@clipdesk.invalid',
    alt,
    width: Math.max(1, Math.round(logo.width * shrunk)),
    height: Math.max(1, Math.round(logo.height * shrunk)),
  };
}

/** A part with its headers. */
function part(mediaType: string, content: string | Uint8Array, headers: readonly string[] = []): string {
  const encoded = Buffer.from(content)
    .toString('base64')
    .replace(/.{76}(?=.)/g, '$&\r\n');
  return [`Content-Type: ${mediaType}`, 'Content-Transfer-Encoding: base64', ...headers, '', encoded, ''].join('\r\n');
}

function multipart(kind: 'alternative' | 'related', boundary: string, parts: readonly string[]): string {
  const inside = parts.map((each) => `--${boundary}\r\n${each}`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${inside}--${boundary}--\r\n`;
}

/** Encoded words of RFC 2047, folded; none of them parts a character. */
function subjectOf(title: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of title) {
    if (Buffer.byteLength(word + character) > ENCODED_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  words.push(word);
  return words.map((each) => `=?UTF-8?B?${Buffer.from(each).toString('base64')}?=`).join('\r\n ');
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Noon of the day it was made; the mail program puts the time of sending. */
function dateOf(createdOn: string): string {
  const at = new Date(`${createdOn}T12:00:00Z`);
  return `${DAYS[at.getUTCDay()]}, ${String(at.getUTCDate()).padStart(2, '0')} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()} 12:00:00 +0000`;
}
