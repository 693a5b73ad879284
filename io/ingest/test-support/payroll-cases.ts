import { readdirSync, readFileSync } from "node:fs";
import { expect } from "vitest";
import type { PayrollMapping, PayrollPreview } from "../index.ts";

/** What a case expects: right numbers, and what is said. */
interface Expected {
  readonly about: string;
  readonly options?: { readonly mapping?: PayrollMapping; readonly referenceDate?: string };
  readonly ok: boolean;
  /** Persons and FTE of every occupation that is counted; null where nothing can be counted at all. Left out: with open questions. */
  readonly occupations?: Readonly<Record<string, { readonly persons: number; readonly fte: number }>> | null;
  /** Some of the fates of rows. */
  readonly rows?: Readonly<Record<string, number>>;
  readonly questions?: readonly string[];
  readonly gives?: Readonly<Record<string, Readonly<Record<string, { readonly persons: number; readonly fte: number }>>>>;
  readonly guesses?: Readonly<Record<string, string>>;
  readonly onLeave?: { readonly persons: number; readonly fte: number };
  readonly demand?: Readonly<Record<string, number>>;
  readonly sheet?: string;
  /** Codes of the errors, in order. */
  readonly errors?: readonly string[];
  /** Codes that are among the warnings. */
  readonly warnings?: readonly string[];
  readonly findings?: readonly { readonly code: string; readonly row?: number; readonly rows?: string }[];
  readonly findingCount?: Readonly<Record<string, number>>;
  /** What stands nowhere in what is given back. */
  readonly never?: readonly string[];
  readonly neverInFindings?: readonly string[];
  /** Women and five-year bands counted, by occupation: for the library, which sees the counts. */
  readonly women?: Readonly<Record<string, number>>;
  readonly bands?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly sameCountsAs?: string;
}

/** A file a person may have, and what should become of it. */
export interface PayrollCase {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

const FOLDER = new URL("../cases/payroll/", import.meta.url);

/** Every case in the folder. */
export const PAYROLL_CASES: readonly PayrollCase[] = readdirSync(FOLDER)
  .sort()
  .map((name) => {
    const folder = new URL(`${name}/`, FOLDER);
    const file = readdirSync(folder).find((one) => one.startsWith("input."))!;
    return {
      name,
      file,
      bytes: readFileSync(new URL(file, folder)),
      expected: JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")) as Expected,
    };
  });

/** Unit all cases are about. */
export const CASE_UNIT = "helse-bergen";

/** Checks a preview, from the library, a command or the API, against what its case expects. */
export function expectPreview(
  preview: Pick<PayrollPreview, "ok" | "file" | "questions" | "summary" | "positions" | "findings">,
  { expected }: PayrollCase,
): void {
  const codes = (severity: string) => preview.findings.filter((finding) => finding.severity === severity).map(({ code }) => code);
  const { summary } = preview;
  expect(codes("error")).toEqual(expected.errors ?? []);
  expect(codes("warning")).toEqual(expect.arrayContaining([...(expected.warnings ?? [])]));
  expect(preview.ok).toBe(expected.ok);
  if (expected.occupations === null) expect(summary).toBeNull();
  else if (expected.occupations !== undefined) {
    const counted = Object.fromEntries(
      summary!.occupations.map(({ occupation, persons, fte }) => [occupation, { persons, fte: rounded(fte) }]),
    );
    expect(counted).toEqual(expected.occupations);
  }
  if (expected.rows !== undefined) expect(summary!.rows).toMatchObject(expected.rows);
  // Every row below the header is told of, once.
  if (summary !== null) expect(Object.values(summary.rows).reduce((sum, rows) => sum + rows, 0)).toBe(preview.file!.rows);
  expect(preview.questions.map(({ id }) => id)).toEqual(expected.questions ?? preview.questions.map(({ id }) => id));
  for (const [id, choices] of Object.entries(expected.gives ?? {}))
    for (const [value, gives] of Object.entries(choices)) {
      const given = preview.questions.find((question) => question.id === id)!.choices.find((choice) => choice.value === value)!.gives!;
      expect({ persons: given.persons, fte: rounded(given.fte) }).toEqual(gives);
    }
  for (const [key, guess] of Object.entries(expected.guesses ?? {}))
    expect(preview.positions.find((position) => position.key === key)).toMatchObject({ guess, occupation: null });
  if (expected.onLeave !== undefined)
    expect(summary!.onLeave).toMatchObject({ persons: expected.onLeave.persons, fte: expect.closeTo(expected.onLeave.fte, 9) });
  for (const [occupation, demand] of Object.entries(expected.demand ?? {}))
    expect(summary!.occupations.find((one) => one.occupation === occupation)!.demand).toBeCloseTo(demand, 9);
  if (expected.sheet !== undefined) expect(preview.file!.sheet).toBe(expected.sheet);
  for (const { code, row, rows } of expected.findings ?? []) {
    const finding = preview.findings.find((one) => one.code === code)!;
    if (row !== undefined) expect(finding.row).toBe(row);
    if (rows !== undefined) expect(finding.params.rows).toBe(rows);
  }
  for (const [code, count] of Object.entries(expected.findingCount ?? {}))
    expect(preview.findings.filter((one) => one.code === code)).toHaveLength(count);
  for (const text of expected.never ?? []) expect(JSON.stringify(preview)).not.toContain(text);
  for (const text of expected.neverInFindings ?? []) expect(JSON.stringify(preview.findings)).not.toContain(text);
}

const rounded = (value: number): number => Number(value.toFixed(9));
