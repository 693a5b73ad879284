import { requiredWeeks } from "#model/vocabulary";
import type { DatasetUnderCheck } from "./dataset-under-check.ts";

/** Weeks of a student that differ by less are the same: requirements are in steps of a fifth. */
const TOLERANCE = 0.05;

/** Checks that a stated `placement-weeks` is the sum of the programme's requirements, which are the one home of its weeks. */
export function checkPlacementWeeks(data: DatasetUnderCheck): void {
  const { programme_figures, placement_requirements } = data.tables;
  const required = requiredWeeks(placement_requirements);
  for (const [index, { programme, measure, value }] of programme_figures.entries()) {
    const sum = required.get(programme);
    if (measure !== "placement-weeks" || sum === undefined || Math.abs(sum - value) < TOLERANCE) continue;
    data.error("placement-weeks-differ", "programme_figures", index, "value", {
      programme,
      stated: String(value),
      sum: String(sum),
      file: data.fileOf("placement_requirements"),
      rows: placement_requirements
        .flatMap((row, at) => (row.programme === programme ? [data.rowOf("placement_requirements", at)] : []))
        .join(", "),
    });
  }
}
