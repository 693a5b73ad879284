import { z } from "zod";
import { heading, number, say } from "../../document/make.ts";
import { definePlanPart, factsIn, type PartFacts } from "../plan-part.ts";

const Facts = z.object({ benches: z.number() });

const facts: PartFacts<z.infer<typeof Facts>, readonly { readonly unit: string; readonly value: number }[]> = {
  schema: Facts,
  pieces: (dataset) => (dataset.tables.benches.length === 0 ? [] : [{ about: "benches", weight: 1, dataset: () => dataset }]),
  compute: ({ dataset }) => dataset.tables.benches.map(({ unit, value }) => ({ unit, value })),
  ofUnit: (results, unit) => {
    const own = results.flat().find((one) => one.unit === unit);
    return own === undefined ? undefined : { benches: own.value };
  },
  mask: (own) => ({ facts: own }),
};

/** Benches in every plan. */
export const benches = definePlanPart({
  id: "benches",
  facts,
  criteria: [],
  chapters: [
    {
      id: "benches",
      texts: {
        title: { nb: "Arbeidsbenker", nn: "Arbeidsbenkar", en: "Benches" },
        count: {
          nb: "Enheten har {{benches}} arbeidsbenker.",
          nn: "Eininga har {{benches}} arbeidsbenkar.",
          en: "The unit has {{benches}} benches.",
        },
      },
      build: (view) => {
        const own = factsIn({ id: "benches", facts }, view.facts);
        if (own === undefined) return [];
        return [
          heading(1, "benches", say("benches.title")),
          { kind: "paragraph", words: say("benches.count", { benches: number(own.benches, "count") }) },
        ];
      },
    },
  ],
});
