import type { Block, Value, Words } from "../../../../document/block.ts";
import { interval, number, say } from "../../../../document/make.ts";
import type { LaboratoryFacts, LaboratoryOfPlan } from "../../facts/laboratory-of-plan.ts";
import { resourceNames } from "../../facts/resource-names.ts";

type Resource = LaboratoryOfPlan["resources"][number];

/** A table for each measure, for no table mixes square metres with people. */
const TABLES = [
  { id: "people", of: "contracted-fte", unit: "fte" },
  { id: "instruments", of: "instruments", unit: "measured" },
  { id: "floor", of: "square-metres", unit: "measured" },
  { id: "storage", of: "cubic-metres", unit: "measured" },
] as const satisfies readonly { readonly id: string; readonly of: Resource["unit"]; readonly unit: "fte" | "measured" }[];

/** What is needed of each resource against what there is. */
export const resourceTables = ({ year, laboratories }: LaboratoryFacts): Block[] =>
  TABLES.flatMap(({ id, of, unit }): Block[] => {
    const rows = laboratories.flatMap(({ names, resources }) =>
      resources
        .filter((one) => one.unit === of)
        .map((one): (Value | Words)[] => [
          { kind: "named", names },
          { kind: "named", names: resourceNames(one) },
          interval(one.need, unit),
          one.there === null ? say("laboratory.unknown") : number(one.there.p50, unit),
          one.shortShare === null ? say("laboratory.unknown") : number(one.shortShare, "chance"),
        ]),
    );
    if (rows.length === 0) return [];
    return [
      {
        kind: "table",
        id: `laboratory-${id}`,
        caption: say(`laboratory.${id}`, { year: number(year, "year") }),
        columns: [
          { id: "laboratory", unit: null, words: say("laboratory.laboratory") },
          { id: "resource", unit: null, words: say("laboratory.resource") },
          { id: "need", unit, words: say("laboratory.need") },
          { id: "there", unit, words: say("laboratory.there") },
          { id: "short", unit: "chance", words: say("laboratory.short") },
        ],
        rows,
        notes: [],
        provenance: [{ kind: "model", source: "laboratory-capacity", year, certainty: null }],
      },
    ];
  });
