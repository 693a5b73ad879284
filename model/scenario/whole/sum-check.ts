import { z } from "zod";
import { type Dataset, yearSpan } from "#model/vocabulary";
import { openGaps } from "../figures/gaps.ts";
import { MAIN_ALTERNATIVE, openPopulation } from "../figures/population-book.ts";
import { lineageOf } from "../units/lineage.ts";
import { unitTree } from "../units/unit-tree.ts";

/** Ages people work at, and those of the youth that education takes its students from. */
const WORKING_AGES = { from: 20, to: 66 } as const;
const YOUTH_AGES = { from: 16, to: 19 } as const;
/** Growth that differs by less than half a per cent is the same. */
const LEAST_APART = 0.005;

const Pair = z.object({ from: z.number(), to: z.number() });

/** What the parts can be said to do to the whole. */
export const SUM_FINDINGS = ["employed-outgrow", "students-outgrow"] as const;

/** All occupations together beside the population they are taken from, in the first and the last year of a run. */
export const SumCheck = z.object({
  from: z.int(),
  to: z.int(),
  occupations: z.int().describe("Occupations summed"),
  employed: Pair.describe("Persons at work in them, the nation; sum of the means"),
  workingAge: Pair.nullable().describe("Inhabitants aged 20-66, main alternative; null where the dataset does not say"),
  students: Pair.nullable().describe(
    "Study places a year of initial education that the dataset states; null where a programme states none",
  ),
  cohort: Pair.nullable().describe("Inhabitants of one year of birth, aged 16-19; null where the dataset does not say"),
  findings: z.array(z.enum(SUM_FINDINGS)).describe("Where the parts grow faster than the whole they are taken from"),
});
export type SumCheck = z.infer<typeof SumCheck>;
type Pair = z.infer<typeof Pair>;

/** Persons at work in one occupation in the nation, in the two years. */
export interface EmployedInNation {
  readonly occupation: string;
  readonly employed: Pair;
}

/**
 * Sums what is projected occupation by occupation and sets it beside the whole: people at work beside those of working age, students beside a
 * year of birth. Occupations are projected one by one and cannot see that they draw on the same people; this does.
 *
 * Places of further education are not counted: their students are at work already.
 */
export function sumCheck(dataset: Dataset, { from, to }: Pair, all: readonly EmployedInNation[]): SumCheck {
  const employed = pair((year) => all.reduce((sum, one) => sum + one.employed[year], 0));
  const people = inhabitants(dataset, { from, to });
  const students = studyPlaces(dataset, { from, to }, new Set(all.map(({ occupation }) => occupation)));
  const { workingAge, cohort } = people ?? { workingAge: null, cohort: null };
  return {
    ...{ from, to, occupations: all.length, employed, workingAge, students, cohort },
    findings: [
      ...(outgrows(employed, workingAge) ? ["employed-outgrow" as const] : []),
      ...(outgrows(students, cohort) ? ["students-outgrow" as const] : []),
    ],
  };
}

const pair = (of: (year: "from" | "to") => number): Pair => ({ from: of("from"), to: of("to") });

/** Whether a part grows faster than the whole. */
const outgrows = (part: Pair | null, whole: Pair | null): boolean =>
  part !== null && whole !== null && part.to / part.from - whole.to / whole.from >= LEAST_APART;

/** People of the nation in both years; null where population or projection does not cover them. */
function inhabitants(dataset: Dataset, { from, to }: Pair): Record<"workingAge" | "cohort", Pair> | null {
  const tree = unitTree(dataset);
  const years = yearSpan(from, to);
  // What is missing stops a run; here it only means that nothing is said.
  const book = openPopulation(dataset, years, MAIN_ALTERNATIVE, openGaps());
  const path = book.path({ id: tree.nation, lineage: lineageOf(tree, tree.nation) }, [WORKING_AGES, YOUTH_AGES]);
  if (path === undefined) return null;
  const at = (band: number, year: "from" | "to"): number => path.central[(year === "from" ? 0 : years.length - 1) * path.bands + band]!;
  const born = YOUTH_AGES.to - YOUTH_AGES.from + 1;
  return { workingAge: pair((year) => at(0, year)), cohort: pair((year) => at(1, year) / born) };
}

/** Places a year of initial education of some occupations: of each programme the last row up to the year. */
function studyPlaces({ tables }: Dataset, { from, to }: Pair, occupations: ReadonlySet<string>): Pair | null {
  const programmes = tables.programmes.filter(({ kind, occupation }) => kind === "initial" && occupations.has(occupation));
  const stated = Map.groupBy(tables.study_places, ({ programme }) => programme);
  const placesIn = (programme: string, year: number): number => {
    const last = (stated.get(programme) ?? []).filter((row) => row.year <= year).sort((a, b) => b.year - a.year)[0];
    return last?.value ?? Number.NaN;
  };
  const sum = (year: number): number => programmes.reduce((total, { id }) => total + placesIn(id, year), 0);
  const places = { from: sum(from), to: sum(to) };
  return programmes.length === 0 || Number.isNaN(places.from) || Number.isNaN(places.to) ? null : places;
}
