import type { Dataset } from "#model/vocabulary";
import { grouped, perCent, table } from "./markdown.ts";
import type { ValidationParts } from "./parts.ts";

/** Writes what holds when the model is true, and what breaks when it is not. */
export function calibrationSection(dataset: Dataset, { calibration, deviations, reliability }: ValidationParts): string {
  const { truths, cells, range } = calibration;
  const years = [...new Set(cells.map(({ year }) => year))];
  const share = (held: number): string => perCent(held / truths);
  const meanHeld = (fits: (cell: (typeof cells)[number]) => boolean): string => {
    const held = cells.filter(fits).map((cell) => cell.held);
    return share(held.reduce((sum, count) => sum + count, 0) / held.length);
  };
  const rowOf = (name: string, fits: (cell: (typeof cells)[number]) => boolean): string[] => [
    name,
    ...years.map((year) => meanHeld((cell) => fits(cell) && cell.year === year)),
  ];
  const outside = cells.filter(({ held }) => held < range.low || held > range.high).length;
  const units = [...new Set(cells.map(({ unit }) => unit))];
  const nameOf = (unit: string): string => dataset.tables.units.find(({ id }) => id === unit)!.name_en;
  const whats = [...new Set(deviations.map(({ what }) => what))];
  const held = (what: string, year: number): string => share(deviations.find((one) => one.what === what && one.year === year)!.held);
  return `## Are the intervals what they say?

${grouped(truths)} truths were drawn from the model itself, with another seed, and held against the 80 % intervals of the page's runs: bioengineers, radiographers
and perfusionists; the nation, a region, the largest and a small trust; supply, demand and gap. Per cent of truths held:

${table(
  ["", ...years.map(String)],
  [
    ...(["supply", "demand", "gap"] as const).map((measure) => rowOf(measure, (cell) => cell.measure === measure)),
    ...units.map((unit) => rowOf(nameOf(unit), (cell) => cell.unit === unit)),
  ],
)}

With right intervals a single figure holds ${range.low} to ${range.high} of ${grouped(truths)} in 99 of 100 cases (beta-binomial, exact); ${outside} of the ${cells.length} single figures
lie outside. Truths of one run go together, so the figures are not independent.

**A stated probability of shortage, and how often shortage came.** ${grouped(reliability.reduce((sum, { statements }) => sum + statements, 0))} statements on ten occupations, all their units and four years, under two
scenarios, looked up in futures drawn with another seed:

${table(
  ["stated, per cent", "statements", "mean stated", "happened", "standard error"],
  reliability.map(({ from, to, statements, stated, happened, error }) => [
    `${100 * from} to ${100 * to}`,
    grouped(statements),
    perCent(stated),
    perCent(happened),
    perCent(error),
  ]),
)}

**When the world differs from what the model is told**, the interval of the gap of bioengineers in the nation holds, per cent of truths:

${table(
  ["the world", "2030", "2040"],
  whats.map((what) => [what, held(what, 2030), held(what, 2040)]),
)}

So the arithmetic of the intervals is right, and that is all this shows. An interval knows what the dataset states; it is no wider than what whoever
filled in the dataset could imagine. The back-test above says how far that has been from enough.
`;
}
