// The fields of the query language and how a day, month or year is written in it.

/** Fields whose values are looked up, not searched for as words. */
const QUERY_FIELDS = [
  'outlet',
  'agency',
  'byline',
  'tag',
  'theme',
  'tone',
  'lang',
  'date',
  'added',
  'after',
  'before',
  'has',
  'is',
  'in',
] as const;
export type QueryField = (typeof QUERY_FIELDS)[number];

/** The field of a name typed before a colon, or null when there is none of that name. Case does not matter. */
export function fieldNamed(name: string): QueryField | 'headline' | null {
  const lower = name.toLowerCase();
  return lower === 'headline' ? 'headline' : (QUERY_FIELDS.find((field) => field === lower) ?? null);
}

/** Days as a query asks for them, both ends in it; null at an end that is open. `none`: without a date. */
export type AskedDays = { from: string | null; to: string | null } | 'none';

/**
 * Reads the value of a date field: `2024`, `2024-11`, `2024-11-15`, `15.11.2024`, `11.2024`, `2020..2021`, and `none`.
 * `after:` begins with the first day of its value, `before:` ends on the day ahead of it. Null when it is no date.
 */
export function readDay(value: string, field: 'date' | 'added' | 'after' | 'before'): AskedDays | null {
  const typed = value.trim().toLowerCase();
  if (typed === 'none') return field === 'date' ? 'none' : null;
  if (field === 'after' || field === 'before') {
    const days = daysOf(typed);
    if (!days) return null;
    return field === 'after' ? { from: days.first, to: null } : { from: null, to: dayBefore(days.first) };
  }
  const ends = typed.split('..');
  if (ends.length === 1) {
    const days = daysOf(typed);
    return days && { from: days.first, to: days.last };
  }
  const [from = '', to = ''] = ends;
  const first = from === '' ? null : daysOf(from);
  const last = to === '' ? null : daysOf(to);
  if (ends.length > 2 || (!first && !last) || (from !== '' && !first) || (to !== '' && !last)) return null;
  return { from: first?.first ?? null, to: last?.last ?? null };
}

function daysOf(typed: string): { first: string; last: string } | null {
  const found = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(typed) ?? turned(typed);
  if (!found) return null;
  const [, year = '', month, day] = found;
  const first = isoDay(year, month ?? '1', day ?? '1');
  if (!first) return null;
  const lastOfMonth = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  return { first, last: day ? first : (isoDay(year, month ?? '12', String(lastOfMonth)) ?? first) };
}

/** `15.11.2024` and `11.2024` as year, month, day. */
function turned(typed: string): (string | undefined)[] | null {
  const found = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/.exec(typed);
  return found && [typed, found[3], found[2], found[1]];
}

function isoDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}

function dayBefore(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
