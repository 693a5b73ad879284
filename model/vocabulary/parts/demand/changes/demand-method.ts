import { z } from "zod";
import { concerned, keyed } from "../../../change-fields.ts";
import { type ChangeContext, defineChange } from "../../../change-kind.ts";
import type { laboratories } from "../../laboratory/tables/laboratories.ts";
import type { staffGroups } from "../../laboratory/tables/staff-groups.ts";
import type { workload } from "../tables/workload.ts";

/**
 * Whether demand is projected from use of services, computed from workload (WISN), or from the work of laboratories for the part they cover.
 *
 * Workload and laboratories are used where they are described; a change that names a place where they are described nowhere is a mistake.
 */
export const demandMethodChange = defineChange({
  kind: "demand-method",
  title: { nb: "Måten etterspørselen regnes på", nn: "Måten etterspurnaden blir rekna på", en: "How demand is computed" },
  fields: {
    ...keyed,
    ...concerned,
    method: z.enum(["demand", "wisn", "laboratory"]),
    reading: z
      .enum(["relative", "required"])
      .optional()
      .describe(
        "Of laboratories: whether the part they cover grows as their work does (`relative`, where left out), or is what their work needs (`required`)",
      ),
  },
  nature: null,
  reach: "units",
  codes: ["no-workload", "no-laboratory", "reading-without-laboratory"],
  check({ method, reading, ...named }, { tables, units }: ChangeContext<typeof workload | typeof laboratories | typeof staffGroups>) {
    if (reading !== undefined && method !== "laboratory") {
      const message = `A reading is of laboratories and says nothing where the method is ${method}. Remove it, or choose the method laboratory.`;
      return [{ code: "reading-without-laboratory" as const, field: "reading", value: reading, message, params: { method } }];
    }
    if (method === "demand") return [];
    const places = method === "wisn" ? tables.workload : placesOf(tables);
    return (named.occupations ?? [undefined]).flatMap((occupation) =>
      (named.units ?? [undefined]).flatMap((unit) => {
        if (unit !== undefined && !units.ids.includes(unit)) return [];
        const inside = unit === undefined ? null : units.within(unit);
        const isFound = places.some(
          (row) => (occupation === undefined || row.occupation === occupation) && (inside === null || inside.has(row.unit)),
        );
        if (isFound) return [];
        const where = [occupation, unit].filter((part) => part !== undefined).join(" at ");
        const any = where === "" ? "any occupation" : where;
        const [code, message] =
          method === "wisn"
            ? ([
                "no-workload",
                `There is no workload for ${any}, so WISN cannot be used. Add rows to workload.csv or remove the change.`,
              ] as const)
            : ([
                "no-laboratory",
                `There is no laboratory with staff for ${any}, so its work cannot be used. Add rows to laboratories.csv and staff_groups.csv or remove the change.`,
              ] as const);
        return [{ code, field: "method", value: method, message, params: { where } }];
      }),
    );
  },
  decidesSame: (one, other) => one.method !== other.method || (one.reading ?? "relative") !== (other.reading ?? "relative"),
});

/** Where occupations work at laboratories. */
function placesOf({ laboratories: rows, staff_groups }: ChangeContext<typeof laboratories | typeof staffGroups>["tables"]) {
  const units = new Map(rows.map(({ id, unit }) => [id, unit]));
  return staff_groups.flatMap(({ laboratory, occupation }) => {
    const unit = units.get(laboratory);
    return unit === undefined ? [] : [{ occupation, unit }];
  });
}
