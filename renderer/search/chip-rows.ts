// How many chips stand in so many rows, as a wrapping line places them.

/** Widths and the gap between them in pixels, as laid out. */
export interface ChipRoom {
  chips: readonly number[];
  /** Of the button that tells of the rest; it stands in the last row then. */
  more: number;
  room: number;
  gap: number;
}

/** Rows that things of these widths take one after another; none is wider than a row. */
function rowsOf(widths: readonly number[], room: number, gap: number): number {
  let rows = 0;
  let at = room;
  for (const width of widths) {
    if (rows === 0 || at + gap + width > room) {
      rows += 1;
      at = width;
    } else at += gap + width;
  }
  return rows;
}

/** The chips that stand in `rows` rows: all of them, or the first ones and the button behind them; one at least. */
export function chipsThatFit({ chips, more, room, gap }: ChipRoom, rows: number): number {
  if (rowsOf(chips, room, gap) <= rows) return chips.length;
  let fit = chips.length - 1;
  while (fit > 1 && rowsOf([...chips.slice(0, fit), more], room, gap) > rows) fit -= 1;
  return Math.max(1, fit);
}
