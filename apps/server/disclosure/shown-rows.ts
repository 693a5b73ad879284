import { smallGroups } from "#model/analysis";
import { hideSmallNumbers, SMALLEST_SHOWN } from "#model/disclosure";
import { type Dataset, SEXES, type Sex, TABLES, type TableName } from "#model/vocabulary";
import { hiddenBands } from "./age-bands.ts";
import { fromHrExport } from "./hr-source.ts";

/** A row of a table about staff, as far as hiding is concerned. */
interface StaffRow {
  readonly occupation?: string | null;
  readonly unit?: string | null;
  readonly sex?: Sex | null;
  readonly age_from?: number | null;
  readonly source?: unknown;
}

/** Persons of one occupation at one unit, and what must be hidden about them. */
interface Group {
  readonly total: number;
  readonly hidden: Readonly<Record<Sex, boolean>>;
  readonly bands: ReturnType<typeof hiddenBands>;
}

const nameOf = (occupation: string, unit: string): string => `${occupation} ${unit}`;

function groupsOf(dataset: Dataset): Map<string, Group> {
  const persons = new Map<string, { occupation: string; unit: string } & Record<Sex, number>>();
  for (const row of dataset.tables.stock.filter(fromHrExport)) {
    const { occupation, unit } = row;
    const group = persons.get(nameOf(occupation, unit)) ?? { occupation, unit, female: 0, male: 0 };
    persons.set(nameOf(occupation, unit), { ...group, [row.sex]: row.value });
  }
  return new Map(
    [...persons].map(([name, { occupation, unit, female, male }]) => {
      const [shown] = hideSmallNumbers([[female, male]], { rows: true, columns: false });
      const hidden = { female: shown![0] === null, male: shown![1] === null };
      return [name, { total: female + male, hidden, bands: hiddenBands(dataset, occupation, unit) }];
    }),
  );
}

/** A row of a table about a staff group of a laboratory. */
interface GroupRow {
  readonly staff_group: string;
}

const small = new WeakMap<Dataset, ReadonlySet<string>>();

/** Staff groups of all laboratories that are too small to be shown. */
function smallGroupsOf(dataset: Dataset): ReadonlySet<string> {
  const held = small.get(dataset) ?? new Set(dataset.tables.laboratories.flatMap(({ id }) => [...smallGroups(dataset.tables, id)]));
  small.set(dataset, held);
  return held;
}

const known = new WeakMap<Dataset, Map<string, Group>>();

function isHiddenIn(group: Group, table: TableName, { sex, age_from }: StaffRow): boolean {
  const sexes = sex == null ? SEXES : [sex];
  switch (TABLES[table].figures?.givesAway) {
    case "sex":
      return sexes.some((one) => group.hidden[one]);
    case "age":
      return sexes.some((one) => group.bands.get(age_from ?? -1)?.[one] ?? true);
    case "total":
      return group.total < SMALLEST_SHOWN;
    default:
      return false;
  }
}

/**
 * Tells whether the value of a row must not be shown: it was counted in a payroll export, and is about so few people that it could be
 * told who they are, or gives such a count away; or it is of a small staff group of a laboratory.
 */
export function isHidden(dataset: Dataset, table: TableName, row: object): boolean {
  if (TABLES[table].figures?.givesAway === "group") return smallGroupsOf(dataset).has((row as GroupRow).staff_group);
  if (!fromHrExport(row)) return false;
  const groups = known.get(dataset) ?? groupsOf(dataset);
  known.set(dataset, groups);
  const { occupation, unit } = row as StaffRow;
  const group = groups.get(nameOf(occupation ?? "", unit ?? ""));
  return group !== undefined && isHiddenIn(group, table, row as StaffRow);
}
