// Reads a file made by a test, and writes the office and mail containers that tests are made of.

import type { DraftClipping, ReadOutcome } from '../../../contract/draft.ts';
import { read } from '../resources.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What reading a file answers. */
export const readAs = (name: string, content: string | Uint8Array): Promise<ReadOutcome> =>
  read(typeof content === 'string' ? utf8(content) : content, { name, modifiedAt: null });

/** All clippings of a file; throws the failure's message. */
export async function clippingsOf(name: string, content: string | Uint8Array): Promise<DraftClipping[]> {
  const outcome = await readAs(name, content);
  if (!outcome.ok) throw new Error(`${outcome.failure.code}: ${outcome.failure.message}`);
  return outcome.clippings;
}

/** The one clipping of a file. */
export async function clippingOf(name: string, content: string | Uint8Array): Promise<DraftClipping> {
  const [clipping, ...others] = await clippingsOf(name, content);
  if (!clipping || others.length > 0) throw new Error(`${others.length + 1} clippings`);
  return clipping;
}

/** The code of the reason a file is refused for, or `ok`. */
export async function codeOf(name: string, content: string | Uint8Array): Promise<string> {
  const outcome = await readAs(name, content);
  return outcome.ok ? 'ok' : outcome.failure.code;
}

/** What was chosen for a field, and by which rule. */
export function chosenOf(clipping: DraftClipping, field: string): [string | null, string] {
  const found = clipping.evidence.find((one) => one.field === field && one.status === 'chosen');
  if (!found) throw new Error(`no evidence of ${field}`);
  return [found.value, found.rule];
}

export const KK =
  'Алматыда көктемгі су тасқынына дайындық басталды. Төтенше қызмет өкілдері арықтарды тазалап, сорғыларды тексеріп шықты. Қала тұрғындарына арналған нұсқаулық та таратылды, деді әкімдік өкілі жиында.';
export const RU =
  'В областном центре начали готовиться к весеннему паводку. Спасатели проверили насосы, очистили арыки и раздали жителям памятки, рассказал на совещании представитель городского акимата.';
export const RU2 =
  'По словам специалистов, снега в этом году выпало больше обычного, поэтому в посёлки вдоль реки отправили дополнительную технику. Работы продлятся две недели, в них участвуют двести человек.';
export const EN =
  'Rescue teams in the regional capital have begun to prepare for the spring floods. They tested pumps, cleared canals and handed out leaflets to residents, a spokesman for the city told a meeting.';
