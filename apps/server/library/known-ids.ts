import type { Dataset } from "#model/vocabulary";
import { unknownId, type Where } from "../problems/unknown-id.ts";

const words = (row: { readonly name_nb: string; readonly name_nn: string; readonly name_en: string }) => [
  row.name_nb,
  row.name_nn,
  row.name_en,
];

/** @throws HttpProblem `unknown` when the dataset has no such occupation. */
export function checkOccupation(dataset: Dataset, id: string, where: Where): void {
  const { occupations } = dataset.tables;
  if (occupations.some((row) => row.id === id)) return;
  throw unknownId(
    "occupation",
    id,
    occupations.map((row) => ({ id: row.id, words: words(row) })),
    where,
  );
}

/** @throws HttpProblem `unknown` when the dataset has no such unit. */
export function checkUnit(dataset: Dataset, id: string, where: Where): void {
  const { units } = dataset.tables;
  if (units.some((row) => row.id === id)) return;
  throw unknownId(
    "unit",
    id,
    units.map((row) => ({ id: row.id, words: [...words(row), row.short_name] })),
    where,
  );
}
