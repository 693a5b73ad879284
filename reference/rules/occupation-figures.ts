import { type FactRow, type Facts, numberIn } from "../facts/facts.ts";

/** The keyed figures of one occupation, by name. */
export interface OccupationFigures {
  readonly occupation: string;
  /** Gives a figure. Throws when it is not keyed. */
  value(figure: string): number;
  /** Gives a figure, or the stated neutral value where it is not keyed. */
  valueOr(figure: string, neutral: number): number;
  /** Gives the limits of the stated 80 % interval, where they are keyed; else undefined. */
  interval(figure: string): { readonly low: number; readonly high: number } | undefined;
  /** Gives the keyed row itself, with its source and year. */
  row(figure: string): FactRow;
}

/** Collects the figures of every occupation, in the order they are keyed. */
export function occupationFigures(facts: Facts): OccupationFigures[] {
  const groups = Map.groupBy(facts.rows("occupation-figures"), (row) => row.occupation!);
  return [...groups].map(([occupation, rows]) => {
    const byName = new Map(rows.map((row) => [row.figure!, row]));
    const row = (figure: string): FactRow => {
      const found = byName.get(figure);
      if (found === undefined) throw new Error(`facts/occupation-figures.csv has no ${figure} for ${occupation}.`);
      return found;
    };
    return {
      occupation,
      row,
      interval: (figure) =>
        row(figure).low === "" ? undefined : { low: numberIn(row(figure), "low"), high: numberIn(row(figure), "high") },
      value: (figure) => numberIn(row(figure), "value"),
      valueOr: (figure, neutral) => (byName.has(figure) ? numberIn(row(figure), "value") : neutral),
    };
  });
}
