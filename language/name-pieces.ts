// Names with a hyphen met in one text: a piece of such a name (Anti, of anti-slavery) is not yet the name. Pure.

import type { QueryUnit } from './query-units.ts';

/** Counts the pieces of hyphenated names while the words of one text are visited. */
export class NamePieces {
  private readonly units: readonly QueryUnit[];
  private readonly met = new Map<number, number[]>();

  constructor(units: readonly QueryUnit[]) {
    this.units = units;
  }

  /** Whether, with this piece of a unit's name, all its pieces were met once more. */
  completes(unit: number, piece: number): boolean {
    let met = this.met.get(unit);
    if (!met) {
      const { node } = this.units[unit] ?? {};
      met = node?.kind === 'word' ? node.names.map(() => 0) : [];
      this.met.set(unit, met);
    }
    const whole = Math.min(...met);
    met[piece] = (met[piece] ?? 0) + 1;
    return Math.min(...met) > whole;
  }
}
