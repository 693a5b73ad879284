import { type Row, requiredWeeks } from "#model/vocabulary";
import { type FactRow, type Facts, numberIn, textIn } from "../facts/facts.ts";
import { inNorwegian } from "./norwegian.ts";

type Requirement = Row<"placement_requirements">;

/**
 * What each programme requires of practice placements: its own plan where one was found, else that of its occupation; and the weeks that are left of
 * the occupation's total, whose discipline and term no source gives.
 */
export function placementRequirementRows(facts: Facts): Requirement[] {
  const plans = facts.rows("placement-plans");
  const totals = facts.rows("placement-totals");
  return facts.rows("programmes").flatMap((programme) => {
    const [id, occupation] = [textIn(programme, "id"), textIn(programme, "occupation")];
    const own = plans.filter((row) => row.programme === id);
    const plan = own.length > 0 ? own : plans.filter((row) => row.occupation === occupation);
    const stated = plan.map((row) => requirement(id, textIn(row, "key"), row));
    const total = totals.find((row) => row.occupation === occupation);
    return total === undefined ? stated : [...stated, ...rest(id, total, stated)];
  });
}

/** The weeks of the total that the plan says nothing of, as one requirement; none where the plan has them all. */
function rest(programme: string, total: FactRow, stated: readonly Requirement[]): Requirement[] {
  const all = numberIn(total, "value");
  const planned = requiredWeeks(stated).get(programme) ?? 0;
  const value = Math.round((all - planned) * 5) / 5;
  if (value <= 0) return [];
  const note = `${textIn(total, "note")} ${inNorwegian(all)} uker i alt, og ${inNorwegian(planned)} står i egne krav; fag og termin for resten er antatt.`;
  return [{ ...requirement(programme, "other", total), value, certainty: "assumption", note }];
}

const requirement = (programme: string, key: string, row: FactRow): Requirement => ({
  id: `${programme}-${key}`,
  programme,
  study_year: numberIn(row, "study_year"),
  discipline: textIn(row, "discipline"),
  value: numberIn(row, "value"),
  window_from: textIn(row, "window_from"),
  window_to: textIn(row, "window_to"),
  setting: textIn(row, "setting") as Requirement["setting"],
  after: row.after ? `${programme}-${row.after}` : null,
  parts: numberIn(row, "parts"),
  unit_of_measure: textIn(row, "unit_of_measure"),
  year: numberIn(row, "year"),
  source: textIn(row, "source"),
  certainty: textIn(row, "certainty") as Requirement["certainty"],
  note: row.note || null,
});
