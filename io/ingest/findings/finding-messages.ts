import { COMMAND_LINE_MESSAGES } from "./messages/command-line.ts";
import { DIALECT_MESSAGES } from "./messages/dialect.ts";
import { FILE_MESSAGES } from "./messages/file.ts";
import { JSON_MESSAGES } from "./messages/json.ts";
import { LABORATORY_MESSAGES } from "./messages/laboratory.ts";
import { PACKAGE_MESSAGES } from "./messages/package.ts";
import { PAYROLL_MESSAGES } from "./messages/payroll.ts";
import { PLACEMENT_MESSAGES } from "./messages/placement.ts";
import { STATISTICS_MESSAGES } from "./messages/statistics.ts";
import { UPLOAD_MESSAGES } from "./messages/upload.ts";
import { WORKBOOK_MESSAGES } from "./messages/workbook.ts";

/**
 * What each finding says in English. `{{name}}` is filled from the finding's params.
 *
 * Codes are stable: translations and tests key on them. A code may have a variant `code_context`, used where the params carry that
 * `context`; translations follow the same rule.
 */
export const FINDING_MESSAGES = {
  ...FILE_MESSAGES,
  ...PACKAGE_MESSAGES,
  ...PAYROLL_MESSAGES,
  ...UPLOAD_MESSAGES,
  ...JSON_MESSAGES,
  ...DIALECT_MESSAGES,
  ...PLACEMENT_MESSAGES,
  ...LABORATORY_MESSAGES,
  ...WORKBOOK_MESSAGES,
  ...STATISTICS_MESSAGES,
  ...COMMAND_LINE_MESSAGES,
} as const;

type MessageKey = keyof typeof FINDING_MESSAGES;
type WithoutContext<K extends string> = K extends `${infer Code}_${string}` ? Code : K;

/** Stable name of a kind of finding. */
export type FindingCode = WithoutContext<MessageKey>;

/** Writes the English sentence of a finding, in the variant its `context` names; of names in several languages (`name_en`), the English. */
export function findingMessage(code: FindingCode, params: Readonly<Record<string, string | number>>): string {
  const variant = `${code}_${params.context ?? ""}`;
  const template = variant in FINDING_MESSAGES ? FINDING_MESSAGES[variant as MessageKey] : FINDING_MESSAGES[code as MessageKey];
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? params[`${name}_en`] ?? whole));
}
