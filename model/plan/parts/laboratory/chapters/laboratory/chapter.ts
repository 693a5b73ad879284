import type { Block, Value, Words } from "../../../../document/block.ts";
import type { Chapter } from "../../../../document/chapter.ts";
import { heading, number, say } from "../../../../document/make.ts";
import { factsIn } from "../../../plan-part.ts";
import { laboratoryFacts } from "../../facts/laboratory-facts.ts";
import type { LaboratoryFacts, LaboratoryOfPlan } from "../../facts/laboratory-of-plan.ts";
import { resourceNames } from "../../facts/resource-names.ts";
import { resourceTables } from "./resource-tables.ts";
import { texts } from "./texts.ts";

/** What stops the unit's laboratories first, what then, and what each needs against what there is. Nothing where the unit has none. */
export const laboratory: Chapter = {
  id: "laboratory",
  texts,
  build: ({ facts }) => {
    const own = factsIn({ id: "laboratory", facts: laboratoryFacts }, facts);
    if (own === undefined || own.laboratories.length === 0) return [];
    const assumed = own.laboratories.filter((one) => one.assumed).length;
    const anyPeople = own.laboratories.some(({ resources }) => resources.some(({ kind }) => kind === "staff" || kind === "station"));
    return [
      heading(1, "laboratory", say("laboratory.title")),
      ...own.laboratories.map((one): Block => ({ kind: "statement", words: sentence(one, own.year) })),
      ...bottleneckTable(own),
      ...resourceTables(own),
      ...(anyPeople ? [] : [paragraph(say("laboratory.hiddenPeople"))]),
      ...(assumed === 0
        ? []
        : [paragraph(say("laboratory.assumed", { assumed: number(assumed, "count"), all: number(own.laboratories.length, "count") }))]),
      paragraph(say("laboratory.note")),
    ];
  },
};

const paragraph = (words: Words): Block => ({ kind: "paragraph", words });

function sentence({ names, bottlenecks: [first] }: LaboratoryOfPlan, last: number): Words {
  const values = { laboratory: written(names), year: number(last, "year") };
  if (first === undefined) return say("laboratory.none", values);
  if (first.hidden) return say("laboratory.hiddenFirst", values);
  const told = { ...values, resource: written(resourceNames(first)), chance: number(first.firstShare, "chance") };
  return first.month.p50 === null ? say("laboratory.rarely", told) : say("laboratory.first", { ...told, month: dayOf(first.month.p50) });
}

const written = (names: LaboratoryOfPlan["names"]): Value => ({ kind: "named", names });

/** The first day of a month. */
const dayOf = (month: string): Value => ({ kind: "date", on: `${month}-01` });

function bottleneckTable({ year, laboratories }: LaboratoryFacts): Block[] {
  const when = (month: string | null): Value | Words =>
    month === null ? say("laboratory.later", { year: number(year, "year") }) : dayOf(month);
  const rows = laboratories.flatMap(({ names, bottlenecks }) =>
    bottlenecks.map((one, at): (Value | Words)[] => [
      written(names),
      number(at + 1, "count"),
      ...(one.hidden
        ? Array.from({ length: 5 }, (): Value => ({ kind: "hidden" }))
        : [written(resourceNames(one)), when(one.month.p50), when(one.month.p10), when(one.month.p90), number(one.firstShare, "chance")]),
    ]),
  );
  if (rows.length === 0) return [];
  const columns = ["laboratory", "order", "resource", "month", "earliest", "latest", "chance"] as const;
  return [
    {
      kind: "table",
      id: "laboratory-bottlenecks",
      caption: say("laboratory.bottlenecks", { year: number(year, "year") }),
      columns: columns.map((id) => ({
        id,
        unit: id === "order" ? ("count" as const) : id === "chance" ? ("chance" as const) : null,
        words: say(`laboratory.${id}`),
      })),
      rows,
      notes: [],
      provenance: [{ kind: "model", source: "laboratory-capacity", year, certainty: null }],
    },
  ];
}
