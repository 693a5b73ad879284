import type { ByAge } from "#model/projection";
import { AGE_COUNT, type Dataset, exactly, type Figure, type Row, SEXES, type Sex } from "#model/vocabulary";
import type { Gaps } from "../figures/gaps.ts";
import { relativeScale } from "../figures/uncertain-rows.ts";
import type { LeafUnit } from "../units/leaf-unit.ts";
import { nearestRows } from "../units/lineage.ts";
import { spreadEvenly } from "./age-curves.ts";

/** Staff of one unit in the base year and how sure it is. */
export interface UnitStock {
  readonly stock: ByAge;
  readonly scale: Figure;
  readonly persons: number;
  /** Where all its rows come from; null where they come from several places. */
  readonly source: string | null;
  /** How staff divides over ages where that is an age profile for all units, which then share it; null where it is its own or that of a unit above. */
  readonly generalAges: ByAge | null;
}

/** Gives every unit's staff by sex and single year of age. Units without a stock row of a sex are noted as gaps. */
export function compileStock(dataset: Dataset, occupation: string, units: readonly LeafUnit[], gaps: Gaps): UnitStock[] {
  const rows = dataset.tables.stock.filter((row) => row.occupation === occupation);
  const profiles = dataset.tables.age_profile.filter((row) => row.occupation === occupation);
  const general: ByAge = { female: new Float64Array(AGE_COUNT), male: new Float64Array(AGE_COUNT) };
  for (const sex of SEXES) {
    for (const { age_from, age_to, value } of profiles.filter((row) => row.sex === sex && row.unit === null)) {
      spreadEvenly(general[sex], age_from, age_to, value);
    }
  }
  return units.map(({ id: unit, lineage }) => {
    const stock: ByAge = { female: new Float64Array(AGE_COUNT), male: new Float64Array(AGE_COUNT) };
    const own = rows.filter((row) => row.unit === unit);
    let persons = 0;
    let hasGeneral = true;
    for (const sex of SEXES) {
      const row = own.find((candidate) => candidate.sex === sex);
      if (row === undefined) {
        const message = `There is no stock of ${occupation} (${sex}) at ${unit}; add a row, with value 0 if there is nobody.`;
        gaps.note("missing-stock", "stock", "value", message, { occupation, unit, sex });
        continue;
      }
      persons += row.value;
      const bands = nearestRows(
        profiles.filter((candidate) => candidate.sex === sex),
        lineage,
      );
      if (bands.some((band) => band.unit !== null)) hasGeneral = false;
      if (row.value > 0) spreadOverAges(stock[sex], row.value, bands, { occupation, unit, sex }, gaps);
    }
    const scale =
      persons > 0
        ? relativeScale(
            own.map((row) => ({ row, weight: 1 })),
            "count",
            occupation,
          )
        : exactly(1);
    const sources = new Set(own.map((row) => row.source));
    return { stock, scale, persons, source: sources.size === 1 ? own[0]!.source : null, generalAges: hasGeneral ? general : null };
  });
}

function spreadOverAges(
  target: Float64Array,
  persons: number,
  bands: readonly Row<"age_profile">[],
  key: { readonly occupation: string; readonly unit: string; readonly sex: Sex },
  gaps: Gaps,
): void {
  // In the order of ages: the sum then has the same last bit in whatever order the rows stand.
  const sum = bands.toSorted((a, b) => a.age_from - b.age_from).reduce((total, row) => total + row.value, 0);
  if (bands.length === 0 || Math.abs(sum - 1) > 1e-3) {
    const found = bands.length === 0 ? "There is no age profile" : `The age profile adds to ${sum}, not 1,`;
    const message = `${found} for ${key.occupation} (${key.sex}) at ${key.unit}; shares over the ages 20-74 must add to 1.`;
    gaps.note("age-profile", "age_profile", "value", message, key);
    return;
  }
  for (const row of bands) spreadEvenly(target, row.age_from, row.age_to, (persons * row.value) / sum);
}
