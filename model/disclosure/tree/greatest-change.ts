/** Sums that hold: each row adds up to zero. */
export interface Changes {
  /** Per sum, the terms as column and coefficient. */
  readonly rows: readonly (readonly (readonly [column: number, coefficient: number])[])[];
  /** How far each unknown can fall from what it is, at least 0. */
  readonly fall: readonly number[];
  /** How far it can rise; may be infinite. */
  readonly rise: readonly number[];
}

const NOTHING = 1e-9;

/**
 * Finds how far one unknown can rise or fall when the others change with it so that every sum still holds: a linear programme, solved by
 * the simplex method for bounded variables (Dantzig 1955) with Bland's rule (1977), from the point where nothing changes.
 *
 * @param direction 1 for the greatest rise, -1 for the greatest fall.
 * @param enough stops as soon as the change is this large.
 */
export function greatestChange({ rows, fall, rise }: Changes, column: number, direction: 1 | -1, enough: number): number {
  const unknowns = rise.length;
  // Each unknown is a rise and a fall, both at zero to begin with; each row has a helper that must stay at zero.
  const helpers = rows.length;
  const count = 2 * unknowns + helpers;
  const most = [...rise, ...fall, ...new Array<number>(helpers).fill(0)];
  const table = rows.map((terms, r) => {
    const line = new Float64Array(count);
    for (const [c, coefficient] of terms) {
      line[c]! += coefficient;
      line[unknowns + c]! -= coefficient;
    }
    line[2 * unknowns + r] = 1;
    return line;
  });
  const gain = new Float64Array(count);
  gain[column] = direction;
  gain[unknowns + column] = -direction;
  const basis = rows.map((_, r) => 2 * unknowns + r);
  const values = new Float64Array(helpers);
  const atMost = new Uint8Array(count);
  let reached = 0;
  for (;;) {
    const entering = gain.findIndex((one, c) => (atMost[c] === 1 ? one < -NOTHING : one > NOTHING) && most[c]! > 0 && !basis.includes(c));
    if (entering < 0 || reached >= enough) return reached;
    const way = atMost[entering] === 1 ? -1 : 1;
    let step = most[entering]!;
    let leaving = -1;
    for (let r = 0; r < helpers; r++) {
      const change = -way * table[r]![entering]!;
      if (Math.abs(change) < NOTHING) continue;
      const room = change < 0 ? values[r]! / -change : (most[basis[r]!]! - values[r]!) / change;
      if (room < step - NOTHING || (leaving >= 0 && room < step + NOTHING && basis[r]! < basis[leaving]!))
        [step, leaving] = [Math.max(0, room), r];
    }
    if (step === Number.POSITIVE_INFINITY) return step;
    reached += gain[entering]! * way * step;
    for (let r = 0; r < helpers; r++) values[r]! -= way * table[r]![entering]! * step;
    if (leaving < 0) {
      atMost[entering] = way === 1 ? 1 : 0;
      continue;
    }
    atMost[basis[leaving]!] = way * table[leaving]![entering]! < 0 ? 1 : 0;
    values[leaving] = way === 1 ? step : most[entering]! - step;
    basis[leaving] = entering;
    atMost[entering] = 0;
    pivot(leaving, entering);
  }

  function pivot(row: number, at: number): void {
    const line = table[row]!;
    const by = line[at]!;
    for (let c = 0; c < count; c++) line[c]! /= by;
    for (const other of [...table.filter((_, r) => r !== row), gain]) {
      const factor = other[at]!;
      if (factor === 0) continue;
      for (let c = 0; c < count; c++) other[c]! -= factor * line[c]!;
    }
  }
}
