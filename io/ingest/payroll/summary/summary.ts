import type { Dataset } from "#model/vocabulary";
import { personsOf, type StaffCounts } from "../counts/staff-counts.ts";
import type { PayrollMapping } from "../mapping/payroll-mapping.ts";
import type { RowsRead } from "../rows/read-rows.ts";
import type { RowTally } from "../rows/tally.ts";
import { type Named, pluralNames } from "../words/names.ts";
import { type Staff, staffIn } from "./earlier-staff.ts";

/** What the file says of one occupation, beside what the dataset had. */
export interface OccupationSummary extends Staff {
  readonly occupation: string;
  /** Several people of the occupation: "bioingeniører". */
  readonly names: Named;
  readonly before: Staff | null;
  /** Vacant FTE that were given; null where none were. */
  readonly vacancies: number | null;
  /** FTE the dataset wanted before; null where it said nothing. */
  readonly demandBefore: number | null;
  /** FTE that will be wanted: the posts filled and vacant, or as before where that was published. */
  readonly demand: number;
}

/** What an import would do, told before it is done. */
export interface PayrollSummary {
  readonly unit: string;
  readonly unitNames: Named;
  readonly referenceDate: string;
  readonly occupations: readonly OccupationSummary[];
  /** Occupations at the unit that are not in the file and keep their figures. */
  readonly untouched: readonly { readonly occupation: string; readonly names: Named }[];
  readonly rows: RowTally;
  readonly onLeave: Staff;
  /** Persons whose title has only been guessed: they count when somebody confirms. */
  readonly toConfirm: number;
}

/** Sums up what was read. Only for whoever has the file: small numbers are as they are. */
export function summarise(
  read: RowsRead,
  counts: StaffCounts,
  base: Dataset,
  { unit, mapping, referenceDate }: { readonly unit: string; readonly mapping: PayrollMapping; readonly referenceDate: string },
): PayrollSummary {
  const { tables } = base;
  const nameOf = pluralNames(tables);
  const own = tables.units.find(({ id }) => id === unit)!;
  const occupations = [...counts].map(([occupation, { female, male }]): OccupationSummary => {
    const fte = female.fte + male.fte;
    const vacancies = mapping.vacancies?.[occupation] ?? null;
    const wanted = tables.demand_base.find((row) => row.occupation === occupation && row.unit === unit);
    const kept = wanted !== undefined && vacancies === null && (wanted.certainty === "published" || wanted.certainty === "second-hand");
    return {
      occupation,
      names: nameOf(occupation),
      persons: personsOf(female) + personsOf(male),
      fte,
      before: staffIn(base, unit, occupation),
      vacancies,
      demandBefore: wanted?.value ?? null,
      demand: kept ? wanted.value : fte + (vacancies ?? 0),
    };
  });
  const untouched = [
    ...new Set(tables.stock.filter((row) => row.unit === unit && !counts.has(row.occupation)).map((row) => row.occupation)),
  ];
  return {
    unit,
    unitNames: { nb: own.name_nb, nn: own.name_nn, en: own.name_en },
    referenceDate,
    occupations: occupations.sort((left, right) => right.persons - left.persons || (left.occupation < right.occupation ? -1 : 1)),
    untouched: untouched.map((occupation) => ({ occupation, names: nameOf(occupation) })),
    rows: read.tally,
    onLeave: read.onLeave,
    toConfirm: read.toConfirm.persons,
  };
}
