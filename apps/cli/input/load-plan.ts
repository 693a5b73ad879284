import { PlanContent } from "#model/plan";
import type { Dataset } from "#model/vocabulary";
import { BadInput } from "../terminal/bad-input.ts";
import { inputFinding, unknownId } from "../terminal/finding.ts";
import { readJson } from "./load-scenario.ts";

/** Reads a plan's content. Throws BadInput where it is not one, or is about a unit the dataset does not have. */
export async function loadPlan(file: string, dataset: Dataset): Promise<PlanContent> {
  const read = PlanContent.safeParse(await readJson(file));
  if (!read.success) {
    throw new BadInput(
      read.error.issues.map((issue) => ({
        ...inputFinding("input-plan", file, null, { field: issue.path.join("."), reason: issue.message }),
        field: issue.path.join("."),
      })),
    );
  }
  const known = dataset.tables.units.map(({ id }) => id);
  if (!known.includes(read.data.unit)) throw new BadInput([unknownId(file, "units", read.data.unit, known)]);
  return read.data;
}
