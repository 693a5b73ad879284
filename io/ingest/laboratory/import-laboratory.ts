import type { FileLimits } from "#io/files";
import { type Dataset, type Finding, TABLES, type TableName } from "#model/vocabulary";
import { tablePath } from "../data-package-descriptor.ts";
import { FindingList } from "../findings/finding-list.ts";
import { nearest } from "../findings/nearest.ts";
import { hashDataset } from "../hash-dataset.ts";
import { ownEdition } from "../payroll/own-edition.ts";
import { readPackageFiles } from "../read-package.ts";
import { canonicalRows } from "../tables/canonical.ts";
import type { AnyRow } from "../tables/read-table.ts";
import { writePackage } from "../write-package.ts";
import type { LaboratoryMapping } from "./mapping/laboratory-mapping.ts";
import type { LaboratoryQuestion } from "./mapping/question.ts";
import { type MergedRows, mergeRows } from "./merge-rows.ts";
import { type GivenFile, readWorkbooks, type SheetRead } from "./read-workbooks.ts";
import { SheetAnswers } from "./reading/sheet-answers.ts";
import { reportKept } from "./report-kept.ts";
import type { Origin } from "./rows/origin.ts";
import type { WorkbookRows } from "./rows/workbook-rows.ts";
import { type LaboratorySummary, summarise } from "./summary.ts";

/** How workbooks of a laboratory are read. Can be sent to another thread. */
export interface LaboratoryOptions {
  /** Laboratory the workbooks are of. One the dataset has not is described by a sheet of its own. */
  readonly laboratory: string;
  /** Unit of a laboratory that is new. */
  readonly unit?: string | undefined;
  readonly baseDataset: Dataset;
  readonly mapping?: LaboratoryMapping | undefined;
  /** Year the figures are of where they do not say it; default the base year. */
  readonly year?: number | undefined;
  readonly limits?: Partial<FileLimits> | undefined;
}

/** What workbooks are and what importing them would do. Nothing is stored. Plain data. */
export interface LaboratoryPreview {
  readonly ok: boolean;
  readonly sheets: readonly SheetRead[];
  readonly questions: readonly LaboratoryQuestion[];
  /** Null where nothing could be read. */
  readonly summary: LaboratorySummary | null;
  /** How the workbooks were read, to be kept for the next: what sheets and headings were taken for, and what was answered. */
  readonly mapping: LaboratoryMapping;
  readonly findings: readonly Finding[];
  readonly omitted: number;
}

/** The preview, and a new dataset version, or findings with at least one error and no dataset. */
export type LaboratoryImport =
  | (LaboratoryPreview & { readonly ok: true; readonly dataset: Dataset })
  | (LaboratoryPreview & { readonly ok: false; readonly dataset: null });

/**
 * Makes a new version of a dataset in which what a laboratory's own workbooks say stands in the place of the dataset's rows about the same.
 *
 * The result is checked as any package is, and what is wrong in it is told by file, sheet, row and column of the workbook. Never throws for
 * what is in the files; nothing is half imported.
 */
export async function importLaboratory(files: readonly GivenFile[], options: LaboratoryOptions): Promise<LaboratoryImport> {
  const { baseDataset, laboratory, mapping = {}, year = baseDataset.description.baseYear } = options;
  const findings = new FindingList();
  const answers = new SheetAnswers(findings, mapping);
  const source = `laboratory-${laboratory}-${year}`;
  checkOptions(options, findings);
  const into = { base: baseDataset, laboratory, unit: options.unit ?? null, source, year };
  const { sheets, rows } = await readWorkbooks(findings.errors > 0 ? [] : files, into, answers, options.limits);
  const merged = mergeRows(rows, mapping.replace ?? "named");
  const about = { sheets, questions: answers.questions, mapping: keptMapping(sheets, mapping) };
  const summary = findings.errors > 0 && rows.tables.size === 0 ? null : summarise(rows, merged);
  const refused = (): LaboratoryImport => ({
    ...about,
    summary,
    ok: false,
    dataset: null,
    findings: findings.list,
    omitted: findings.omitted,
  });
  if (findings.errors === 0) checkLaboratory(rows, options, files, findings);
  if (findings.errors > 0) return refused();
  reportKept(rows, merged, files[0]!.name, findings);
  const next = withSource(merged, { ...into, files });
  const checked = await readPackageFiles(writePackage(next));
  relocate(checked.findings, next.tables, rows.origins, findings);
  if (!checked.ok) return refused();
  return { ...about, summary, ok: true, dataset: checked.dataset, findings: findings.list, omitted: findings.omitted };
}

/** Says what workbooks are, what must be answered, and what importing them would change. */
export async function previewLaboratory(files: readonly GivenFile[], options: LaboratoryOptions): Promise<LaboratoryPreview> {
  const { dataset: _, ...preview } = await importLaboratory(files, options);
  return preview;
}

function checkOptions({ laboratory, unit, baseDataset, year }: LaboratoryOptions, findings: FindingList): void {
  const { units } = baseDataset.tables;
  if (!/^[a-z0-9][a-z0-9-]*$/.test(laboratory))
    findings.error("key-form", { file: "", field: "laboratory", value: laboratory }, { description: "" });
  if (unit !== undefined && !units.some(({ id }) => id === unit)) {
    const suggestion = nearest(
      unit,
      units.map(({ id }) => id),
    );
    findings.error(
      "unknown-id",
      { file: "", field: "unit", value: unit },
      { value: unit, table: "units", ...(suggestion === null ? {} : { context: "near", suggestion }) },
    );
  }
  if (year !== undefined && !(Number.isInteger(year) && year >= 1990 && year <= 2100))
    findings.error("workbook-period", { file: "", field: "year", value: String(year) });
}

/** A laboratory the dataset has not must be described, or it is a slip of the pen. */
function checkLaboratory(
  rows: WorkbookRows,
  { laboratory, baseDataset }: LaboratoryOptions,
  files: readonly GivenFile[],
  findings: FindingList,
): void {
  const known = baseDataset.tables.laboratories.map(({ id }) => id);
  if (known.includes(laboratory) || (rows.tables.get("laboratories")?.size ?? 0) > 0) return;
  const suggestion = nearest(laboratory, known);
  const place = { file: files[0]?.name ?? "", field: "laboratory", value: laboratory };
  findings.error("workbook-laboratory", place, suggestion === null ? { laboratory } : { laboratory, context: "near", suggestion });
}

/** What sheets and headings were taken for, with what was answered. */
function keptMapping(sheets: readonly SheetRead[], mapping: LaboratoryMapping): LaboratoryMapping {
  const known = sheets.filter((one) => one.topic !== null);
  const columns = known.map(({ sheet, columns }) => [
    sheet,
    { ...Object.fromEntries(Object.entries(columns).map(([role, heading]) => [heading, role])), ...mapping.columns?.[sheet] },
  ]);
  return {
    ...mapping,
    sheets: { ...Object.fromEntries(known.map(({ sheet, topic }) => [sheet, topic!])), ...mapping.sheets },
    columns: { ...mapping.columns, ...Object.fromEntries(columns) },
  };
}

function withSource(
  { tables }: MergedRows,
  about: { base: Dataset; laboratory: string; source: string; year: number; files: readonly GivenFile[] },
): Dataset {
  const { base, laboratory, source, year, files } = about;
  const { name_nb = laboratory, unit } = tables.laboratories.find(({ id }) => id === laboratory) ?? {};
  const publisher = tables.units.find(({ id }) => id === unit)?.name_nb ?? name_nb;
  const title = `Egne tall ${name_nb} ${year}: ${files.map(({ name }) => name).join(", ")}`;
  const row = { id: source, title, publisher, url: null, published_year: year, retrieved_on: null, licence: null, note: null };
  const used = (rows: readonly AnyRow[]): boolean => rows.some((one) => one.source === source);
  const isUsed = Object.values(tables as unknown as Record<string, readonly AnyRow[]>).some(used);
  const sources = [...tables.sources.filter(({ id }) => id !== source), ...(isUsed ? [row] : [])];
  const next = { description: ownEdition({ ...base, tables }, laboratory, String(year)), tables: { ...tables, sources } };
  return { ...next, hash: hashDataset(next) };
}

/** Takes over what the check of a package says, at the places of the workbook where the rows came from. Warnings about the dataset's own rows are left out. */
function relocate(found: readonly Finding[], tables: Dataset["tables"], origins: ReadonlyMap<AnyRow, Origin>, findings: FindingList): void {
  const sorted = new Map<string, readonly AnyRow[]>();
  const rowsAt = (file: string): readonly AnyRow[] => {
    const name = Object.keys(TABLES).find((one) => tablePath(one as TableName) === file) as TableName | undefined;
    if (name === undefined) return [];
    const rows = sorted.get(name) ?? canonicalRows(TABLES[name], tables[name] as readonly AnyRow[]);
    sorted.set(name, rows);
    return rows;
  };
  for (const finding of found) {
    const row = finding.row === null ? undefined : rowsAt(finding.file)[finding.row - 2];
    const origin = row === undefined ? undefined : origins.get(row);
    if (origin === undefined) {
      if (finding.severity === "error") findings.take(finding);
      continue;
    }
    const place = origin.row.place(
      (finding.field === null ? undefined : origin.roles[finding.field]) ?? Object.values(origin.roles)[0] ?? "",
    );
    findings.take({
      ...finding,
      file: place.file,
      row: place.row ?? null,
      field: place.field ?? finding.field,
      value: place.value ?? finding.value,
    });
  }
}
