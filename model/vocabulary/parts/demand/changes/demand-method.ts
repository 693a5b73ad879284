import { z } from "zod";
import { concerned, keyed } from "../../../change-fields.ts";
import { type ChangeContext, defineChange } from "../../../change-kind.ts";
import type { workload } from "../tables/workload.ts";

/**
 * Whether demand is projected from use of services or computed from workload (WISN).
 *
 * WISN is used where the workload is described; a change that names a place where it is described nowhere is a mistake.
 */
export const demandMethodChange = defineChange({
  kind: "demand-method",
  title: { nb: "Måten etterspørselen regnes på", nn: "Måten etterspurnaden blir rekna på", en: "How demand is computed" },
  fields: { ...keyed, ...concerned, method: z.enum(["demand", "wisn"]) },
  nature: null,
  reach: "units",
  codes: ["no-workload"],
  check({ method, ...named }, { tables, units }: ChangeContext<typeof workload>) {
    if (method !== "wisn") return [];
    return (named.occupations ?? [undefined]).flatMap((occupation) =>
      (named.units ?? [undefined]).flatMap((unit) => {
        if (unit !== undefined && !units.ids.includes(unit)) return [];
        const inside = unit === undefined ? null : units.within(unit);
        const found = tables.workload.some(
          (row) => (occupation === undefined || row.occupation === occupation) && (inside === null || inside.has(row.unit)),
        );
        if (found) return [];
        const where = [occupation, unit].filter((part) => part !== undefined).join(" at ");
        const message = `There is no workload for ${where === "" ? "any occupation" : where}, so WISN cannot be used. Add rows to workload.csv or remove the change.`;
        return [{ code: "no-workload" as const, field: "method", value: method, message, params: { where } }];
      }),
    );
  },
  decidesSame: (one, other) => one.method !== other.method,
});
