import { spokenUnitName } from "#io/ingest";
import type { Dataset } from "#model/vocabulary";
import { checkedUnit } from "../../../plans/checked-unit.ts";

const plain = (name: string): string => spokenUnitName(name.trim()).toLowerCase().replace(/\s+/g, " ");

/** Id of the unit an option names, by its id or by one of its names. @throws BadInput where the dataset has none such, with the nearest. */
export function unitNamed(dataset: Dataset, unit: string): string {
  const { units } = dataset.tables;
  if (units.some(({ id }) => id === unit)) return unit;
  const wanted = plain(unit);
  const named = units.filter((row) => [row.name_nb, row.name_nn, row.name_en, row.short_name].some((name) => plain(name) === wanted));
  return named.length === 1 ? named[0]!.id : checkedUnit(dataset, unit);
}
