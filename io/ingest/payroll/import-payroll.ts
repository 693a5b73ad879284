import type { Dataset, Finding } from "#model/vocabulary";
import { FindingList } from "../findings/finding-list.ts";
import { hashDataset } from "../hash-dataset.ts";
import { readPackageFiles } from "../read-package.ts";
import { writePackage } from "../write-package.ts";
import { type GraduateWeights, graduateWeights } from "./counts/graduate-weights.ts";
import type { StaffCounts } from "./counts/staff-counts.ts";
import { type UnitRows, unitRows } from "./counts/unit-rows.ts";
import { ownEdition } from "./own-edition.ts";
import type { PayrollOptions } from "./payroll-options.ts";
import { countPayroll, type PayrollPreview } from "./preview-payroll.ts";
import { nameParams, pluralNames, withSex } from "./words/names.ts";

/** The preview, and a new dataset version, or findings with at least one error and no dataset. */
export type PayrollImport =
  | (PayrollPreview & { readonly ok: true; readonly dataset: Dataset })
  | (PayrollPreview & { readonly ok: false; readonly dataset: null });

/**
 * Makes a new version of a dataset in which one unit's staff comes from a payroll export.
 *
 * Stock, age profile, contracted share and participation are replaced for the occupations in the file; other occupations keep
 * their rows. Demand is replaced where it was derived or assumed, or where vacancies are told. The result is checked as any package is.
 */
export async function importPayroll(bytes: Uint8Array, options: PayrollOptions): Promise<PayrollImport> {
  const { baseDataset, unit, mapping = {} } = options;
  const { preview, counts, referenceDate, name } = await countPayroll(bytes, options);
  if (!preview.ok) return { ...preview, ok: false, dataset: null };
  const findings = new FindingList();
  for (const finding of preview.findings) findings.take(finding);
  const source = `hr-export-${unit}-${referenceDate}`;
  const year = Number(referenceDate.slice(0, 4));
  const rows = unitRows(counts, { unit, year, source, vacancies: mapping.vacancies ?? {} }, baseDataset.tables);
  const graduates = graduateWeights(baseDataset.tables, counts, unit, source);
  report({ rows, graduates, counts, unit, base: baseDataset }, name, findings);
  const replaced = replaceUnit(baseDataset, unit, counts, { ...rows, destinations: graduates.destinations }, source, referenceDate);
  const checked = await readPackageFiles(writePackage(replaced));
  const errors = checked.findings.filter(({ severity }) => severity === "error");
  const all: readonly Finding[] = [...findings.list, ...errors];
  const omitted = preview.omitted + findings.omitted;
  return checked.ok
    ? { ...preview, ok: true, dataset: checked.dataset, findings: all, omitted }
    : { ...preview, ok: false, dataset: null, findings: all, omitted: omitted + checked.omitted };
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
  const nameOf = pluralNames(base.tables);
  if (rows.small.length > 0) {
    const groups = rows.small.map(({ occupation, sex }) => withSex(nameOf(occupation), sex));
    findings.warning("hr-small-group", { file }, { number: groups.length, ...nameParams("groups", groups) });
  }
  const assumed = rows.demand_base.filter(({ certainty }) => certainty === "assumption");
  if (assumed.length > 0) {
    const fte = assumed.reduce((sum, { value }) => sum + value, 0).toFixed(1);
    findings.warning(
      "hr-demand-assumed",
      { file },
      {
        fte,
        ...nameParams(
          "occupations",
          assumed.map(({ occupation }) => nameOf(occupation)),
        ),
      },
    );
  }
  if (graduates.factors.size > 0)
    findings.warning("hr-graduates-scaled", { file }, nameParams("occupations", [...graduates.factors.keys()].map(nameOf)));
  const kept = [
    ...new Set(base.tables.stock.filter((row) => row.unit === unit && !counts.has(row.occupation)).map((row) => row.occupation)),
  ];
  if (kept.length > 0)
    findings.warning("hr-occupation-kept", { file }, { number: kept.length, ...nameParams("occupations", kept.map(nameOf)) });
}

function replaceUnit(
  base: Dataset,
  unit: string,
  counts: StaffCounts,
  rows: UnitRows & Pick<GraduateWeights, "destinations">,
  source: string,
  date: string,
): Dataset {
  const { tables } = base;
  const other = (row: { occupation: string | null; unit: string | null }): boolean =>
    row.unit !== unit || row.occupation === null || !counts.has(row.occupation);
  const demandReplaced = new Set(rows.demand_base.map(({ occupation }) => occupation));
  const name = tables.units.find(({ id }) => id === unit)!.name_nb;
  const next = {
    description: ownEdition(base, unit, date),
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
