import { z } from "zod";
import { timedEffect } from "../../../change-fields.ts";
import { type ChangeContext, defineChange } from "../../../change-kind.ts";
import type { occupations } from "../../general/tables/occupations.ts";
import type { drivers } from "../tables/drivers.ts";

/** Person-years of a programme that adds work. */
export const driverChange = defineChange({
  kind: "driver",
  title: { nb: "Omfanget av nye oppgaver", nn: "Omfanget av nye oppgåver", en: "Volume of new tasks" },
  description: "Scale a driver's person-years; set 0 switches it off, set 1 on",
  fields: { ...timedEffect, programmeGroup: z.string() },
  nature: "amount",
  reach: "units",
  names: { programmeGroup: { what: "driver-group", called: "group of drivers", table: "drivers", column: "programme_group" } },
  codes: ["driver-without-occupation"],
  check({ programmeGroup: group, occupations: named }, { tables }: ChangeContext<typeof drivers | typeof occupations>) {
    const touched = new Set(tables.drivers.filter((row) => row.programme_group === group).map((row) => row.occupation));
    if (touched.size === 0 || named === undefined) return [];
    const known = new Set(tables.occupations.map(({ id }) => id));
    return named.flatMap((occupation, i) => {
      if (touched.has(occupation) || !known.has(occupation)) return [];
      const message = `The programme "${group}" gives no work to ${occupation}, so the change has no effect there. It concerns: ${[...touched].join(", ")}.`;
      return [{ code: "driver-without-occupation" as const, field: `occupations[${i}]`, value: occupation, message, params: { group } }];
    });
  },
  decidesSame: (one, other) => one.programmeGroup === other.programmeGroup,
});
