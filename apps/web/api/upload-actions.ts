import {
  CheckResult,
  FileKindAnswer,
  ImportResult,
  PayrollPreview,
  StatisticsImport,
  StatisticsPreview,
  UploadState,
} from "#apps/contract";
import { address, ask } from "./client.ts";

/** Name of this page's uploads, which it follows them by: one after the other, so that one name does. */
const UPLOAD = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(16).padStart(8, "0")).join("-");
const followed = { upload: UPLOAD };

/** How it goes with what this page uploads: on its way, waiting in line, or being read. */
export const askUploadState = (signal?: AbortSignal) => ask(UploadState, address(["uploads", UPLOAD]), { signal });

function formOf(files: readonly File[], fields: Readonly<Record<string, string | null>> = {}): FormData {
  const form = new FormData();
  // Fields come first, so that the server knows them when the file comes.
  for (const [name, value] of Object.entries(fields)) if (value !== null) form.append(name, value);
  for (const file of files) form.append("files", file, file.name);
  return form;
}

/** Asks what files are; stores nothing. */
export const askFileKind = (files: readonly File[], signal?: AbortSignal) =>
  ask(FileKindAnswer, address(["files", "kind"], followed), { method: "POST", form: formOf(files), signal });

/** Checks a dataset's files; stores nothing. */
export const checkFiles = (files: readonly File[], signal?: AbortSignal) =>
  ask(CheckResult, address(["datasets", "check"], followed), { method: "POST", form: formOf(files), signal });

/** Imports a dataset's files as a new version; throws with findings, storing nothing, where anything is wrong. */
export const importFiles = (files: readonly File[], signal?: AbortSignal) =>
  ask(ImportResult, address(["datasets"], followed), { method: "POST", form: formOf(files), signal });

/** A payroll file and how it is to be read. */
export interface SentPayroll {
  readonly dataset: string;
  readonly unit: string;
  readonly file: File;
  /** Null for the one kept for the unit. */
  readonly mapping: object | null;
  /** YYYY-MM-DD; null for the start of the base year. */
  readonly referenceDate: string | null;
}

const payrollForm = ({ unit, file, mapping, referenceDate }: SentPayroll): FormData =>
  formOf([file], { unit, mapping: mapping === null ? null : JSON.stringify(mapping), referenceDate });

/** Says what a payroll file is and what importing it would do; stores nothing. */
export const previewPayroll = (sent: SentPayroll, signal?: AbortSignal) =>
  ask(PayrollPreview, address(["datasets", sent.dataset, "hr-export", "preview"], followed), {
    method: "POST",
    form: payrollForm(sent),
    signal,
  });

/** Imports a payroll file as a new version of a dataset with that unit's staff replaced; keeps the mapping for the unit. */
export const importPayroll = (sent: SentPayroll, signal?: AbortSignal) =>
  ask(ImportResult, address(["datasets", sent.dataset, "hr-export"], followed), { method: "POST", form: payrollForm(sent), signal });

/** A statistics table and how it is read. */
export interface SentStatistics {
  readonly dataset: string;
  readonly file: File;
  /** Name of a map that comes with Framsyn, or one as JSON; null where only one fits, or none is chosen yet. */
  readonly map: string | null;
  /** Codes that became others, as Klass gives them; null where there are none to heed. */
  readonly changes: string | null;
}

const statisticsForm = ({ file, map, changes }: SentStatistics): FormData => formOf([file], { map, changes });

/** Says what a statistics file holds, which maps fit it, and what one of them would change; stores nothing. */
export const previewStatistics = (sent: SentStatistics, signal?: AbortSignal) =>
  ask(StatisticsPreview, address(["datasets", sent.dataset, "statistics", "preview"], followed), {
    method: "POST",
    form: statisticsForm(sent),
    signal,
  });

/** Imports a statistics table as a new version of a dataset. */
export const importStatistics = (sent: SentStatistics) =>
  ask(StatisticsImport, address(["datasets", sent.dataset, "statistics"], followed), { method: "POST", form: statisticsForm(sent) });
