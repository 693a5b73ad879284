import type { PlanMeasure } from "../../content/plan-measure.ts";
import type { Block, Words } from "../../document/block.ts";
import type { Chapter } from "../../document/chapter.ts";
import { heading, interval, name, number, say } from "../../document/make.ts";
import type { Conflict } from "../../roll-up/conflict.ts";
import { texts } from "./texts.ts";

/** What the plans below cannot have together. */
export const conflicts: Chapter = {
  id: "conflicts",
  texts,
  build: ({ conflicts: found, measures }) =>
    found.length === 0
      ? []
      : [
          heading(1, "conflicts", say("conflicts.title")),
          { kind: "paragraph", words: say("conflicts.intro", { found: number(found.length, "count") }) },
          { kind: "list", items: found.map((one) => inWords(one, measures)) },
          ...found.flatMap(whoCountsOnThem),
        ],
};

function inWords(conflict: Conflict, measures: readonly PlanMeasure[]): Words {
  if (conflict.kind === "same-measure") {
    return say("conflicts.same-measure", {
      count: number(conflict.measures.length, "count"),
      what: { kind: "written", text: titlesOf(conflict, measures).join(", ") },
    });
  }
  return say(`conflicts.${conflict.kind}`, {
    occupation: name("occupation", conflict.occupation),
    planned: number(conflict.planned, "persons"),
    available: interval(conflict.available, "persons"),
  });
}

/** A table of the units that mean to recruit the same people, beside what the model gives each. */
function whoCountsOnThem(conflict: Conflict, at: number): Block[] {
  if (conflict.kind === "same-measure") return [];
  return [
    {
      kind: "table",
      id: `conflict-${at + 1}`,
      caption: say(`conflicts.units-${conflict.kind}`, { occupation: name("occupation", conflict.occupation) }),
      columns: [
        { id: "unit", unit: null, words: say("conflicts.unit") },
        { id: "planned", unit: "persons", words: say("conflicts.planned") },
        { id: "expected", unit: "persons", words: say("conflicts.expected") },
      ],
      rows: [
        ...conflict.units.map(({ unit, planned, expected }) => [
          name("unit", unit),
          number(planned, "persons"),
          number(expected, "persons"),
        ]),
        [say("conflicts.others"), number(conflict.others, "persons"), number(conflict.others, "persons")],
      ],
      notes: [],
      provenance: [{ kind: "plan", source: "recruits", year: null, certainty: null }],
    },
  ];
}

/** Titles of the measures concerned, each once. */
const titlesOf = ({ measures }: Extract<Conflict, { kind: "same-measure" }>, all: readonly PlanMeasure[]): string[] => [
  ...new Set(measures.map(({ unit, measure }) => all.find((one) => one.unit === unit && one.id.endsWith(measure))?.title ?? measure)),
];
