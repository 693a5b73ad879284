import { z } from "zod";
import { Certainty, Finding, OCCUPATION_GROUPS, SECTORS, UNIT_KINDS } from "#model/vocabulary";

export const Names = z.object({ nb: z.string(), nn: z.string(), en: z.string() });

export const DatasetSummary = z.object({
  hash: z.string(),
  name: z.string(),
  title: z.string(),
  version: z.string(),
  baseYear: z.number().int(),
  lastYear: z.number().int().describe("Last year a projection can reach"),
  created: z.string(),
  storedAt: z.string(),
  reference: z.boolean().describe("Whether it is the reference dataset that ships with Framsyn"),
  rows: z.number().int(),
});
export type DatasetSummary = z.infer<typeof DatasetSummary>;

export const DatasetList = z.object({ datasets: z.array(DatasetSummary) });

export const UnitInfo = z.object({
  id: z.string(),
  kind: z.enum(UNIT_KINDS),
  sector: z.enum(SECTORS),
  parent: z.string().nullable(),
  names: Names,
  shortName: z.string(),
  organisationNumber: z.string().nullable(),
  code: z.string().nullable(),
  staffed: z.boolean().describe("Whether the unit, or a unit below it, has staff in the dataset"),
});
export type UnitInfo = z.infer<typeof UnitInfo>;

export const OccupationInfo = z.object({
  id: z.string(),
  group: z.enum(OCCUPATION_GROUPS),
  names: Names,
  plurals: Names,
  styrk08: z.string().nullable(),
  isco08: z.string().nullable(),
  escoUri: z.string().nullable(),
  authorised: z.boolean(),
  headcount: z.number().describe("Persons in the base year, all units"),
  intakeAssumed: z
    .boolean()
    .describe("Whether no intake is published: study places follow demand by assumption, and the gap is not assessed"),
});
export type OccupationInfo = z.infer<typeof OccupationInfo>;

export const SourceInfo = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  url: z.string().nullable(),
  publishedYear: z.number().nullable(),
  retrievedOn: z.string().nullable(),
  licence: z.string().nullable(),
  note: z.string().nullable(),
  figures: z.number().int().describe("Figures that come from it"),
});

export const TableInfo = z.object({
  name: z.string(),
  rows: z.number().int(),
  certainty: z.record(Certainty, z.number().int()).describe("Figures per certainty; all 0 in tables without figures"),
  oldestYear: z.number().int().nullable(),
  newestYear: z.number().int().nullable(),
  fields: z.array(z.object({ name: z.string(), kind: z.string(), required: z.boolean(), description: z.string() })),
});

export type TableInfo = z.infer<typeof TableInfo>;

export const DatasetDetail = z.object({
  summary: DatasetSummary,
  tables: z.array(TableInfo),
  units: z.array(UnitInfo),
  occupations: z.array(OccupationInfo),
  sources: z.array(SourceInfo),
});
export type DatasetDetail = z.infer<typeof DatasetDetail>;

/** A row of any table, as stored. */
export const AnyRow = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
export const TablePage = z.object({
  table: z.string(),
  total: z.number().int().describe("Rows that match, on all pages"),
  offset: z.number().int(),
  rows: z.array(AnyRow),
});
export type TablePage = z.infer<typeof TablePage>;

/** GET /api/datasets/:hash/tables/:table. */
export const TableQuery = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  search: z.string().max(200).optional().describe("Rows where any cell contains this, upper or lower case"),
  occupation: z.string().optional(),
  unit: z.string().optional(),
  certainty: Certainty.optional(),
});
export type TableQuery = z.infer<typeof TableQuery>;

/** The part of a dataset one occupation needs: enough to run the model in the browser. Tables by name. */
export const DatasetSlice = z.object({
  description: z.object({ name: z.string(), title: z.string(), version: z.string(), baseYear: z.number().int(), created: z.string() }),
  hash: z.string(),
  tables: z.record(z.string(), z.array(AnyRow)),
});
export type DatasetSlice = z.infer<typeof DatasetSlice>;

/** GET /api/datasets/:hash/package: the files of the dataset as a data package. */
export const PackageListing = z.object({
  name: z.string(),
  version: z.string(),
  files: z.array(z.object({ path: z.string(), bytes: z.number().int(), url: z.string().describe("Where to get the file") })),
});

export const CheckResult = z.object({
  ok: z.boolean(),
  findings: z.array(Finding),
  truncated: z.boolean().describe("Whether there were more findings than are listed"),
});
export type CheckResult = z.infer<typeof CheckResult>;

/** How it goes with an upload. */
export const UploadState = z.object({
  status: z
    .enum(["none", "receiving", "waiting", "reading"])
    .describe("`none` before it begins, after its answer, and for an id nobody uses"),
  ahead: z.number().int().describe("How many uploads come before it, while it waits"),
  done: z.number().nullable().describe("How much of it is read, 0 to 1; null where that is not known"),
});
export type UploadState = z.infer<typeof UploadState>;

export const ImportResult = z.object({
  dataset: DatasetSummary,
  findings: z.array(Finding).describe("Warnings; an import with errors stores nothing"),
});
export type ImportResult = z.infer<typeof ImportResult>;
