import { exampleTerm, Term, type TermRows } from "#model/placement";
import type { Dataset } from "#model/vocabulary";

/** Makes the example term of a dataset: the spring after its base year. */
export function makeExample(dataset: Pick<Dataset, "tables" | "description">, name: (year: number) => string): TermRows {
  const year = dataset.description.baseYear + 1;
  const term = Term.parse({
    format: "framsyn/placement-term/1",
    name: name(year),
    fromWeek: `${year}-W02`,
    toWeek: `${year}-W22`,
    seed: String(year),
    eraseOn: `${year}-08-01`,
  });
  return exampleTerm(dataset, term);
}
