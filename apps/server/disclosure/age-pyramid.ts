import type { AgeBar, Projection } from "#apps/contract";
import { agePyramid } from "#model/scenario";
import type { Dataset, Sex } from "#model/vocabulary";
import { BAND, hiddenBands, inBands } from "./age-bands.ts";
import { hrUnits } from "./hr-source.ts";

/**
 * Today's staff of an occupation at a unit by age and sex, as it may be shown.
 *
 * Where staff comes from a payroll export, bars are five years wide and small counts are hidden. A sum of units hides what any of them
 * hides: otherwise the hidden count is the sum less the other units.
 */
export function shownPyramid(dataset: Dataset, occupation: string, unit: string): Pick<Projection, "agePyramid" | "smallNumbersHidden"> {
  const years = agePyramid(dataset, occupation, unit);
  const counted = hrUnits(dataset, occupation, unit);
  if (counted.length === 0) return { agePyramid: years.map((bar) => ({ ...bar, ageTo: bar.age })), smallNumbersHidden: false };
  const hidden = counted.map((id) => hiddenBands(dataset, occupation, id));
  const shown = (age: number, sex: Sex, count: number): number | null => (hidden.some((bands) => bands.get(age)?.[sex]) ? null : count);
  const bars = inBands(years).map(
    ({ age, female, male }): AgeBar => ({
      age,
      ageTo: age + BAND - 1,
      female: shown(age, "female", female),
      male: shown(age, "male", male),
    }),
  );
  return { agePyramid: bars, smallNumbersHidden: true };
}
