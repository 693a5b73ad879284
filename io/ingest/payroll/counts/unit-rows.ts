import { type Dataset, FIRST_AGE, LAST_AGE, type Row, SEXES, type Sex } from "#model/vocabulary";
import { contractedShares } from "./contracted-shares.ts";
import { BAND, personsOf, SMALL_GROUP, type StaffCounts } from "./staff-counts.ts";

/** Rows of one unit made from a payroll export. */
export interface UnitRows {
  readonly stock: readonly Row<"stock">[];
  readonly age_profile: readonly Row<"age_profile">[];
  readonly working_time: readonly Row<"working_time">[];
  readonly demand_base: readonly Row<"demand_base">[];
  /** Groups whose ages were left out because they are few. */
  readonly small: readonly { readonly occupation: string; readonly sex: Sex }[];
}

/** Ages of a small group in an occupation without an age profile: what is known of anyone at work. */
const FLAT_AGES = {
  age_from: 25,
  age_to: 66,
  value: 1,
  unit_of_measure: "share of staff",
  certainty: "assumption",
  note: `Fewer than ${SMALL_GROUP} persons, so their ages are not stored; spread evenly over usual working ages.`,
} as const;

/** Position percentages of so few are not told. */
const FEW_IN_ALL = {
  certainty: "assumption",
  note: `Fewer than ${SMALL_GROUP} persons, so their positions are not stored; the occupation's usual share stands in.`,
} as const;

/** What the rows are of: the unit, the year the figures describe, the id of the export's source row, and vacant FTE by occupation where told. */
export interface RowsOf {
  readonly unit: string;
  readonly year: number;
  readonly source: string;
  readonly vacancies: Readonly<Record<string, number>>;
}

/** Turns counts into dataset rows. */
export function unitRows(counts: StaffCounts, { unit, year, source, vacancies }: RowsOf, tables: Dataset["tables"]): UnitRows {
  const rows = { stock: [], age_profile: [], working_time: [], demand_base: [], small: [] } as {
    [K in keyof UnitRows]: UnitRows[K][number][];
  };
  const published = { year, source, certainty: "published", note: null } as const;
  const exact = { low: null, high: null, distribution: null } as const;
  const all = { age_from: FIRST_AGE, age_to: LAST_AGE } as const;
  for (const [occupation, staff] of counts) {
    const shares = contractedShares(occupation, staff, tables.working_time);
    for (const sex of SEXES) {
      const { persons } = staff[sex];
      const total = personsOf(staff[sex]);
      rows.stock.push({ occupation, unit, sex, value: total, ...exact, unit_of_measure: "persons", ...published });
      if (total === 0) continue;
      const measure = { occupation, unit, sex, ...all, ...exact, unit_of_measure: "share", ...published } as const;
      rows.working_time.push({ measure: "contracted-share", ...measure, value: shares[sex], ...(shares.counted ? {} : FEW_IN_ALL) });
      rows.working_time.push({
        measure: "participation",
        ...measure,
        value: 1,
        certainty: "derived",
        note: "Everyone counted is on the payroll with a position above 0 %.",
      });
      const general = tables.age_profile.some((row) => row.occupation === occupation && row.unit === null && row.sex === sex);
      if (total < SMALL_GROUP) {
        rows.small.push({ occupation, sex });
        if (!general) rows.age_profile.push({ occupation, unit, sex, ...FLAT_AGES, year, source });
        continue;
      }
      for (const [band, count] of persons.entries()) {
        if (count === 0) continue;
        const age_from = FIRST_AGE + band * BAND;
        rows.age_profile.push({
          occupation,
          unit,
          sex,
          age_from,
          age_to: age_from + BAND - 1,
          value: count / total,
          unit_of_measure: "share of staff",
          ...published,
        });
      }
    }
    const demand = tables.demand_base.find((row) => row.occupation === occupation && row.unit === unit);
    const vacant = Object.hasOwn(vacancies, occupation) ? vacancies[occupation]! : null;
    const assumed = demand === undefined || demand.certainty === "derived" || demand.certainty === "assumption";
    if (!assumed && vacant === null) continue;
    const fte = SEXES.reduce((sum, sex) => sum + personsOf(staff[sex]) * shares[sex], 0);
    const posts = { occupation, unit, unit_of_measure: "contracted FTE", year, source } as const;
    rows.demand_base.push(
      vacant === null
        ? {
            ...posts,
            value: fte,
            low: fte,
            high: fte * 1.1,
            distribution: "triangular",
            certainty: "assumption",
            note: "Staff in post in the payroll export; vacancies are not in the file, so the interval reaches 10 % above.",
          }
        : {
            ...posts,
            ...exact,
            value: fte + vacant,
            certainty: "published",
            note: `Staff in post in the payroll export and ${vacant} vacant FTE.`,
          },
    );
  }
  return rows;
}
