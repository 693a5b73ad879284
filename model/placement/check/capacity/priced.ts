import type { Allocation } from "../../allocation/allocation.ts";
import { weekNumber } from "../../calendar/weeks.ts";
import type { TermRows } from "../../case/rows.ts";

/** A capacity that a price can be on. */
export type Priced = Allocation["certificate"][number]["capacity"];

/** Names a capacity. */
export const capacityKey = (priced: Priced): string =>
  priced.kind === "agreement"
    ? `agreement\n${priced.institution}\n${priced.site}\n${priced.programme ?? ""}`
    : `${priced.kind}\n${priced.site}\n${priced.discipline}\n${priced.kind === "study-year" ? priced.studyYear : ""}`;

/** The agreement a student comes by: one about the programme before one about all of the institution's. */
export function agreementOf(
  { placement_agreements }: TermRows["capacity"],
  programme: string,
  institution: string,
  site: string,
): { readonly key: string; readonly priced: Priced } | null {
  const own = placement_agreements.filter((row) => row.institution === institution && row.site === site);
  const about = own.some((row) => row.programme === programme) ? programme : own.some((row) => row.programme === null) ? null : undefined;
  if (about === undefined) return null;
  const priced: Priced = { kind: "agreement", institution, site, programme: about };
  return { key: capacityKey(priced), priced };
}

/** Places of a capacity in a week, as the tables say. */
export function placesIn({ capacity }: TermRows, priced: Priced, week: number): number {
  if (priced.kind === "agreement") {
    const row = capacity.placement_agreements.findLast(
      (one) =>
        one.institution === priced.institution && one.site === priced.site && one.programme === priced.programme && covers(one, week),
    );
    return row === undefined ? 0 : (row.quota ?? 1_000_000);
  }
  const now = capacity.placement_capacity.filter(
    (row) => row.site === priced.site && row.discipline === priced.discipline && covers(row, week),
  );
  const total = now.find(({ study_year }) => study_year === null);
  if (priced.kind === "study-year") {
    const kept = now.find(({ study_year }) => study_year === priced.studyYear);
    return kept ? Math.floor(kept.value) : total || now.length === 0 ? 1_000_000 : 0;
  }
  if (capacity.closures.some((row) => (row.site === null || row.site === priced.site) && covers(row, week))) return 0;
  const places = total ? Math.floor(total.value) : now.reduce((sum, { value }) => sum + Math.floor(value), 0);
  const supervised = capacity.supervision.find(
    (row) => row.site === priced.site && row.discipline === priced.discipline && covers(row, week),
  );
  return supervised ? Math.min(places, Math.floor(supervised.value * supervised.students_each + 1e-9)) : places;
}

/** Whether a row of weeks covers a week. */
export const covers = ({ from_week, to_week }: { from_week: string; to_week: string }, week: number): boolean =>
  weekNumber(from_week)! <= week && week <= weekNumber(to_week)!;
