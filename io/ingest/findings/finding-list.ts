import type { Finding } from "#model/vocabulary";
import { type FindingCode, findingMessage } from "./finding-messages.ts";

/** Most findings listed in one run; the rest are counted. */
export const MAX_FINDINGS = 1000;
/** Most findings of one kind in one column, so that one broken column does not hide the others. */
const MAX_ALIKE = 100;
const MAX_VALUE_LENGTH = 120;

/** Where a finding is: row 1 is the header. */
export interface Place {
  readonly file: string;
  readonly row?: number | null;
  readonly field?: string | null;
  readonly value?: string | null;
}

export type FindingParams = Readonly<Record<string, string | number>>;

/** Collects findings up to a limit and counts the rest. */
export class FindingList {
  readonly list: Finding[] = [];
  /** Findings that were not listed. */
  omitted = 0;
  errors = 0;
  readonly #alike = new Map<string, number>();

  error(code: FindingCode, place: Place, params: FindingParams = {}): void {
    this.errors++;
    this.#add("error", code, place, params);
  }

  warning(code: FindingCode, place: Place, params: FindingParams = {}): void {
    this.#add("warning", code, place, params);
  }

  /** Takes over a finding made elsewhere. */
  take(finding: Finding): void {
    if (finding.severity === "error") this.errors++;
    if (this.list.length >= MAX_FINDINGS) this.omitted++;
    else this.list.push(finding);
  }

  #add(severity: Finding["severity"], code: FindingCode, place: Place, params: FindingParams): void {
    const kind = `${code}\n${place.file}\n${place.field ?? ""}`;
    const alike = (this.#alike.get(kind) ?? 0) + 1;
    this.#alike.set(kind, alike);
    if (alike > MAX_ALIKE || this.list.length >= MAX_FINDINGS) {
      this.omitted++;
      return;
    }
    const value = place.value ?? null;
    this.list.push({
      severity,
      code,
      file: place.file,
      row: place.row ?? null,
      field: place.field ?? null,
      value: value !== null && value.length > MAX_VALUE_LENGTH ? `${value.slice(0, MAX_VALUE_LENGTH)}…` : value,
      message: findingMessage(code, params),
      params: { ...params },
    });
  }
}
