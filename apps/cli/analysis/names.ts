import { nameIn, type SpokenOccupation, type SpokenUnit, type Translator } from "#io/language";
import { assumedIntakes, type Dataset } from "#model/vocabulary";

/** How the sentences and tables of an analysis name occupations and units; an id the datasets lack is shown as it is. */
export interface Names {
  occupation(id: string): SpokenOccupation;
  unit(id: string): SpokenUnit;
  /** Whether no intake of the occupation is published: it is assumed from demand. */
  intakeAssumed(occupation: string): boolean;
  occupationName(id: string): string;
  unitName(id: string): string;
}

/** Opens the names in one or two datasets; the first that has an id names it. */
export function namesIn(datasets: readonly Dataset[], { language }: Translator): Names {
  const occupations = new Map(datasets.toReversed().flatMap(({ tables }) => tables.occupations.map((row) => [row.id, row] as const)));
  const units = new Map(datasets.toReversed().flatMap(({ tables }) => tables.units.map((row) => [row.id, row] as const)));
  const assumed = new Set(datasets.flatMap((dataset) => [...assumedIntakes(dataset)]));
  const same = (id: string) => ({ nb: id, nn: id, en: id });
  const occupation: Names["occupation"] = (id) => {
    const row = occupations.get(id);
    if (row === undefined) return { names: same(id), plurals: same(id) };
    return {
      names: { nb: row.name_nb, nn: row.name_nn, en: row.name_en },
      plurals: { nb: row.plural_nb, nn: row.plural_nn, en: row.plural_en },
    };
  };
  const unit: Names["unit"] = (id) => {
    const row = units.get(id);
    if (row === undefined) return { kind: "", sector: "", code: null, names: same(id) };
    return { kind: row.kind, sector: row.sector, code: row.code, names: { nb: row.name_nb, nn: row.name_nn, en: row.name_en } };
  };
  return {
    occupation,
    unit,
    intakeAssumed: (id) => assumed.has(id),
    occupationName: (id) => nameIn(occupation(id).plurals, language),
    unitName: (id) => nameIn(unit(id).names, language),
  };
}
