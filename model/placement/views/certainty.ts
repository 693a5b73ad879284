import { Certainty } from "#model/vocabulary";
import { weekNumber } from "../calendar/weeks.ts";
import type { CapacityRow, TermRows } from "../case/rows.ts";

/** How many rows of capacity and supervisors in a term's weeks are published, derived or assumed; the surest first, none left out as zero. */
export function capacityCertainty({ term, capacity }: TermRows): { readonly certainty: Certainty; readonly rows: number }[] {
  const [first, last] = [weekNumber(term.fromWeek)!, weekNumber(term.toWeek)!];
  const own = [...capacity.placement_capacity, ...capacity.supervision].filter(
    ({ from_week, to_week }) => weekNumber(from_week)! <= last && weekNumber(to_week)! >= first,
  );
  return Certainty.options
    .map((certainty) => ({ certainty, rows: own.filter((row) => row.certainty === certainty).length }))
    .filter(({ rows }) => rows > 0);
}

/** A figure that sets how many students a site takes, with where it comes from. */
export interface CapacityFigure {
  readonly site: string;
  readonly discipline: string;
  readonly of: "places" | "supervisors";
  /** Study year the places are kept for; null: all. */
  readonly studyYear: number | null;
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly year: number;
  readonly certainty: Certainty;
  readonly source: string;
  readonly note: string | null;
}

/** Figures of capacity and supervisors in a term's weeks, by site, discipline and week. */
export function capacityFigures({ term, capacity }: TermRows): CapacityFigure[] {
  const [first, last] = [weekNumber(term.fromWeek)!, weekNumber(term.toWeek)!];
  const own = ({ from_week, to_week }: { readonly from_week: string; readonly to_week: string }): boolean =>
    weekNumber(from_week)! <= last && weekNumber(to_week)! >= first;
  const places = capacity.placement_capacity.filter(own).map((row) => figure(row, "places", row.study_year));
  const supervisors = capacity.supervision.filter(own).map((row) => figure(row, "supervisors", null));
  const key = ({ site, discipline, of, from, studyYear }: CapacityFigure): string =>
    [site, discipline, of, from, studyYear ?? 0].join("\n");
  return [...places, ...supervisors].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function figure(
  row: CapacityRow<"placement_capacity"> | CapacityRow<"supervision">,
  of: CapacityFigure["of"],
  studyYear: number | null,
): CapacityFigure {
  const { site, discipline, from_week: from, to_week: to, value, low, high, year, certainty, source, note } = row;
  return { site, discipline, of, studyYear, from, to, value, low, high, year, certainty, source, note };
}
