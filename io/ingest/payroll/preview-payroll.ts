import type { Finding } from "#model/vocabulary";
import { FindingList } from "../findings/finding-list.ts";
import type { PayrollPosition } from "./codes/positions.ts";
import { countStaff, type StaffCounts } from "./counts/staff-counts.ts";
import type { Question } from "./meaning/question.ts";
import type { PayrollOptions } from "./payroll-options.ts";
import { type PayrollFile, readPayroll } from "./read-payroll.ts";
import { reportRows } from "./report.ts";
import { type PayrollSummary, summarise } from "./summary/summary.ts";

/** What a payroll file is and what importing it would do. Nothing is stored; plain data, so that it can be sent to another thread. */
export interface PayrollPreview {
  /** Whether it can be imported as it is: nothing is asked, to be confirmed, or wrong. */
  readonly ok: boolean;
  /** Null where the file could not be read. */
  readonly file: PayrollFile | null;
  /** Every code and title, and what it is taken for. */
  readonly positions: readonly PayrollPosition[];
  readonly questions: readonly Question[];
  /** Null where nothing could be counted at all. With open questions, as if each had its first choice. */
  readonly summary: PayrollSummary | null;
  readonly findings: readonly Finding[];
  /** Findings that were not listed. */
  readonly omitted: number;
}

/** A preview, and the counts it rests on. */
export interface CountedPayroll {
  readonly preview: PayrollPreview;
  readonly counts: StaffCounts;
  readonly referenceDate: string;
  readonly name: string;
}

/** Says what a payroll file is, what must be confirmed or answered, and what importing it would do. */
export async function previewPayroll(bytes: Uint8Array, options: PayrollOptions): Promise<PayrollPreview> {
  return (await countPayroll(bytes, options)).preview;
}

/** Reads, reports and counts. */
export async function countPayroll(bytes: Uint8Array, options: PayrollOptions): Promise<CountedPayroll> {
  const { baseDataset, unit, mapping = {} } = options;
  const findings = new FindingList();
  const read = await readPayroll(bytes, options, findings);
  reportRows(read, mapping, baseDataset);
  const { rows, referenceDate, name } = read;
  const counts = countStaff(rows?.persons.employments ?? []);
  const summary = rows === null ? null : summarise(rows, counts, baseDataset, { unit, mapping, referenceDate });
  const preview: PayrollPreview = {
    ok: findings.errors === 0,
    file: read.file,
    positions: rows?.positions ?? [],
    questions: read.questions,
    summary,
    findings: findings.list,
    omitted: findings.omitted,
  };
  return { preview, counts, referenceDate, name };
}
