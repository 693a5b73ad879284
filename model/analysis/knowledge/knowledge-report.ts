import { z } from "zod";
import { Certainty, countedCertainty, type Dataset } from "#model/vocabulary";
import { Knowledge, OccupationKnowledge } from "./knowledge.ts";
import { missingSeries } from "./missing-series.ts";
import { MissingSeries, type PublishedSeries } from "./published-series.ts";

/** How much is known: weighted by what the figures do to the answer, counted one by one, and what would tell more. */
export const KnowledgeReport = Knowledge.omit({ kind: true }).extend({
  occupations: z.array(OccupationKnowledge.omit({ supply: true, demand: true })).describe("In the order of the dataset"),
  figures: z
    .record(Certainty, z.number().int())
    .describe("Plain count of figures on staff, education and demand by certainty; population figures are not counted"),
  missing: z.array(MissingSeries).describe("Series that would tell most, at most ten, first the one that touches most of the variance"),
});
export type KnowledgeReport = z.infer<typeof KnowledgeReport>;

/** Makes the report that programme, command and API give, from the answer to the question and the series there are. */
export const knowledgeReport = (
  dataset: Pick<Dataset, "tables">,
  { kind: _, ...knowledge }: Knowledge,
  series: readonly PublishedSeries[],
): KnowledgeReport => ({
  ...knowledge,
  occupations: knowledge.occupations.map(({ supply: _supply, demand: _demand, ...gap }) => gap),
  figures: countedCertainty(dataset),
  missing: missingSeries(knowledge, series, dataset.tables.occupations),
});
