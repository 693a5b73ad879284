import type { Dataset, Finding } from "#model/vocabulary";
import { FindingList } from "../findings/finding-list.ts";
import { nearest } from "../findings/nearest.ts";
import { hashDataset } from "../hash-dataset.ts";
import { readPackageFiles } from "../read-package.ts";
import { isDate } from "../tables/read-cell.ts";
import { writePackage } from "../write-package.ts";
import { type GraduateWeights, graduateWeights } from "./graduate-weights.ts";
import type { HrMapping } from "./mapping.ts";
import { occupationCodes } from "./occupation-codes.ts";
import { readExport } from "./read-export.ts";
import type { StaffCounts } from "./staff-counts.ts";
import { type UnitRows, unitRows } from "./unit-rows.ts";

/** How a payroll export is imported. */
export interface HrImportOptions {
  /** Unit the staff belongs to. */
  readonly unit: string;
  /** Dataset whose rows for the unit are replaced; it is not changed itself. */
  readonly baseDataset: Dataset;
  readonly mapping?: HrMapping;
  /** Day the export describes, YYYY-MM-DD; default 1 January of the base year. */
  readonly referenceDate?: string;
  /** Name used for the file in findings (default `hr-export.csv`). */
  readonly file?: string;
}

/** A new dataset version with warnings at most, or findings with at least one error and no dataset. */
export type HrImportResult =
  | { readonly ok: true; readonly dataset: Dataset; readonly findings: readonly Finding[]; readonly omitted: number }
  | { readonly ok: false; readonly findings: readonly Finding[]; readonly omitted: number };

/**
 * Makes a new version of a dataset in which one unit's staff comes from a payroll export.
 *
 * Stock, age profile, contracted share and participation are replaced for the occupations in the file; other occupations keep
 * their rows. Demand is replaced only where it was derived or assumed. The result is checked as any package is.
 */
export async function importHrExport(bytes: Uint8Array, options: HrImportOptions): Promise<HrImportResult> {
  const { baseDataset, unit, mapping = {}, file = "hr-export.csv" } = options;
  const findings = new FindingList();
  const refused = (): HrImportResult => ({ ok: false, findings: findings.list, omitted: findings.omitted });
  const referenceDate = options.referenceDate ?? `${baseDataset.description.baseYear}-01-01`;
  checkOptions(baseDataset, unit, mapping, referenceDate, file, findings);
  if (findings.errors > 0) return refused();
  const codes = occupationCodes(baseDataset.tables.occupations, mapping);
  const counts = await readExport(bytes, { file, mapping, codes, referenceDate }, findings);
  if (findings.errors > 0) return refused();
  const source = `hr-export-${unit}-${referenceDate}`;
  const rows = unitRows(counts, unit, Number(referenceDate.slice(0, 4)), source, baseDataset.tables);
  const graduates = graduateWeights(baseDataset.tables, counts, unit, source);
  report({ rows, graduates, counts, unit, base: baseDataset }, file, findings);
  const replaced = replaceUnit(baseDataset, unit, counts, { ...rows, destinations: graduates.destinations }, source, referenceDate);
  const checked = await readPackageFiles(writePackage(replaced));
  const errors = checked.findings.filter(({ severity }) => severity === "error");
  const all = [...findings.list, ...errors];
  return checked.ok
    ? { ok: true, dataset: checked.dataset, findings: all, omitted: findings.omitted }
    : { ok: false, findings: all, omitted: findings.omitted + checked.omitted };
}

function checkOptions(
  dataset: Dataset,
  unit: string,
  mapping: HrMapping,
  referenceDate: string,
  file: string,
  findings: FindingList,
): void {
  const known = (table: "units" | "occupations", field: string, value: string): void => {
    const ids = dataset.tables[table].map(({ id }) => id);
    if (ids.includes(value)) return;
    const suggestion = nearest(value, ids);
    const params = { value, table };
    findings.error("unknown-id", { file, field, value }, suggestion === null ? params : { ...params, context: "near", suggestion });
  };
  known("units", "unit", unit);
  for (const [code, occupation] of Object.entries(mapping.occupations ?? {})) if (occupation !== "") known("occupations", code, occupation);
  if (!isDate(referenceDate)) findings.error("not-a-date", { file, field: "referenceDate", value: referenceDate });
}

/** What is taken from an export for a unit of a dataset. */
interface Taken {
  readonly rows: UnitRows;
  readonly graduates: GraduateWeights;
  readonly counts: StaffCounts;
  readonly unit: string;
  readonly base: Dataset;
}

function report({ rows, graduates, counts, unit, base }: Taken, file: string, findings: FindingList): void {
  for (const group of rows.small) findings.warning("hr-small-group", { file, value: group }, { group });
  for (const { occupation, value } of rows.demand_base)
    findings.warning("hr-demand-assumed", { file, value: occupation }, { occupation, fte: value.toFixed(1) });
  for (const [occupation, factor] of graduates.factors)
    findings.warning("hr-graduates-scaled", { file, value: occupation }, { occupation, factor: String(Number(factor.toPrecision(2))) });
  const kept = new Set(base.tables.stock.filter((row) => row.unit === unit && !counts.has(row.occupation)).map((row) => row.occupation));
  for (const occupation of kept) findings.warning("hr-occupation-kept", { file, value: occupation }, { occupation });
}

function replaceUnit(
  base: Dataset,
  unit: string,
  counts: StaffCounts,
  rows: UnitRows & Pick<GraduateWeights, "destinations">,
  source: string,
  date: string,
): Dataset {
  const { tables, description } = base;
  const other = (row: { occupation: string | null; unit: string | null }): boolean =>
    row.unit !== unit || row.occupation === null || !counts.has(row.occupation);
  const demandReplaced = new Set(rows.demand_base.map(({ occupation }) => occupation));
  const name = tables.units.find(({ id }) => id === unit)!.name_nb;
  const [edition, units = ""] = description.version.split("+");
  const versions = new Set([...units.split(".").filter(Boolean), unit]);
  const next = {
    description: { ...description, version: `${edition}+${[...versions].join(".")}` },
    tables: {
      ...tables,
      sources: [
        ...tables.sources.filter(({ id }) => id !== source),
        {
          id: source,
          title: `HR-uttrekk ${name} ${date}`,
          publisher: name,
          url: null,
          published_year: null,
          retrieved_on: date,
          licence: null,
          note: "Counts by occupation, sex and five-year age band; no data about persons are kept.",
        },
      ],
      stock: [...tables.stock.filter(other), ...rows.stock],
      age_profile: [...tables.age_profile.filter(other), ...rows.age_profile],
      working_time: [...tables.working_time.filter((row) => row.measure === "absence" || other(row)), ...rows.working_time],
      destinations: rows.destinations,
      demand_base: [...tables.demand_base.filter((row) => row.unit !== unit || !demandReplaced.has(row.occupation)), ...rows.demand_base],
    },
  };
  return { ...next, hash: hashDataset(next) };
}
