// Turns a mail, of whatever format, into an article: its subject over its text, with what its headers can tell.

import { type Fact, isReadable, type Piece, Refusal, tidy } from './piece.ts';

/** A mail as a library read it. */
export interface Mail {
  subject: string;
  text: string;
  /** Markup of the body, empty when there is none. */
  html: string;
  /** Name of the sender, or the address when no name is given. */
  sender: string;
  /** When it was sent, in any form. */
  date: string;
}

const FORWARDED = /^(?:\s{0,3}(?:re|fwd?|fw|ответ|пересл|переслано|hа|на|қайта)\s?(?:\[\d+\])?:\s?)+/iu;
const FORWARD_MARK =
  /^[->\s]{0,12}(?:forwarded message|original message|пересылаемое сообщение|пересланное сообщение|исходное сообщение|жолданған хабар)/imu;

/** The one article of a mail. Throws a Refusal when it holds no text. */
export async function articleOfMail(mail: Mail): Promise<Piece> {
  const { textOfMarkup } = await import('./page-lines.ts');
  const plain = tidy(mail.text);
  const marked = mail.html === '' ? '' : tidy(textOfMarkup(mail.html));
  // A plain part beside a rich one is often a line that says "use another program".
  const body = plain.length * 2 >= marked.length ? plain : marked;
  if (!isReadable(body)) throw new Refusal('empty', 'The mail holds no text.');
  const subject = mail.subject.replace(FORWARDED, '').replace(/\s+/gu, ' ').trim();
  const forwarded = FORWARDED.test(mail.subject) || FORWARD_MARK.test(body.slice(0, 5_000));
  const facts: Fact[] = [];
  if (subject !== '') facts.push({ field: 'headline', value: subject, rule: 'mail.subject', confidence: 0.9 });
  // A newsletter or a press release is sent on the day; what is forwarded was published on another.
  if (mail.date !== '')
    facts.push({ field: 'publishedOn', value: mail.date, rule: 'mail.date', confidence: forwarded ? 0.2 : 0.4 });
  if (mail.sender !== '') facts.push({ field: 'outlet', value: mail.sender, rule: 'mail.sender', confidence: 0.3 });
  return { text: subject === '' ? body : tidy(`${subject}\n\n${body}`), locator: '0', facts };
}
