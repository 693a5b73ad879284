/** A unit that a driver's work may fall on. */
export interface DriverUnit {
  /** Contracted FTE demanded in the base year, central value. */
  readonly base: number;
  /** Share of its inhabitants who are of the driver's ages, in the base year. */
  readonly ageShare: number;
}

/**
 * Divides a driver's national person-years over units: in proportion to base demand x share of inhabitants of the driver's ages.
 *
 * So work goes where the occupation is, and more of it where more of the people concerned live. The parts sum to 1; a unit without
 * demand for the occupation gets none.
 *
 * @throws RangeError when no unit can take the work.
 */
export function driverShares(units: readonly DriverUnit[]): number[] {
  const weights = units.map((unit) => unit.base * unit.ageShare);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) throw new RangeError("a driver's work cannot be divided: no unit has both base demand and inhabitants of its ages");
  return weights.map((weight) => weight / total);
}
