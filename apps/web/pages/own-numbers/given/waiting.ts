import type { PayrollPreview } from "#apps/contract";
import type { Step } from "../steps/steps.ts";

/** Findings about single rows: listed where rows are left out. */
export const ABOUT_ROWS = new Set(["hr-percent", "hr-sex", "hr-birth", "hr-date", "hr-row-length", "hr-conflict"]);
/** Findings about what the codes and titles are. */
const ABOUT_CODES = new Set(["hr-to-confirm", "hr-nobody"]);

/** The step where an error of a payroll file is answered or mended. */
export function stepFor(code: string): Step {
  if (ABOUT_CODES.has(code)) return "mapping";
  return ABOUT_ROWS.has(code) || code === "hr-bad-rows" ? "check" : "what";
}

/** Whether an error is a question: nothing is wrong, somebody only has to say what is meant. */
export const isQuestion = (code: string): boolean => code.startsWith("hr-asks-");

/** Errors that are mended in the file or by naming its columns, and answered nowhere else. */
export const stops = (preview: PayrollPreview) =>
  preview.findings.filter(({ severity, code }) => severity === "error" && stepFor(code) === "what" && !isQuestion(code));

/** How much waits at each step: questions, codes nobody has confirmed, reasons why rows cannot be read. */
export function waiting(preview: PayrollPreview): ReadonlyMap<Step, number> {
  const unconfirmed = preview.positions.filter(({ guess, occupation }) => guess !== null && occupation === null).length;
  const badRows = preview.findings.some(({ severity, code }) => severity === "error" && code === "hr-bad-rows");
  const nobody = preview.findings.some(({ severity, code }) => severity === "error" && code === "hr-nobody");
  const counts: [Step, number][] = [
    ["what", preview.questions.length + stops(preview).length],
    ["mapping", unconfirmed + (nobody ? 1 : 0)],
    ["check", badRows ? (preview.summary?.rows.leftOut ?? 1) : 0],
  ];
  return new Map(counts.filter(([, count]) => count > 0));
}
