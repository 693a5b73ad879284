import { z } from "zod";
import { Finding } from "#model/vocabulary";
import { Names } from "./dataset.ts";

/** How a payroll file is to be read; `framsyn schema hr-mapping` tells its form. */
const Mapping = z.record(z.string(), z.unknown());

const Staff = z.object({ persons: z.number(), fte: z.number() });

export const PayrollPreview = z.object({
  ok: z.boolean().describe("Whether it can be imported as it is: nothing is asked, to be confirmed, or wrong"),
  file: z
    .object({
      containers: z.array(z.string()),
      encoding: z.string().nullable(),
      sheets: z.array(z.string().nullable()),
      sheet: z.string().nullable(),
      headerRow: z.number().int().nullable(),
      header: z.array(z.string()),
      columns: z.record(z.string(), z.string()).describe("Name of the column each role was found in"),
      rows: z.number().int().describe("Rows below the header"),
    })
    .nullable()
    .describe("What the file is; null where it could not be read"),
  positions: z
    .array(
      z.object({
        key: z.string().describe("Key under which it is confirmed in the mapping's `occupations`"),
        code: z.string(),
        title: z.string(),
        persons: z.number().int().nullable().describe("Null for fewer than five"),
        rows: z.number().int(),
        occupation: z.string().nullable().describe("Occupation it counts as"),
        others: z.array(z.string()).describe("Occupations the same code covers as well"),
        guess: z.string().nullable().describe("Occupation it looks like: counts nobody until it is confirmed"),
        sureness: z.enum(["certain", "confirmed", "likely", "possible", "none"]),
        why: z.enum(["confirmed", "left-out", "styrk-08", "correspondence", "title", "older-group", "unknown"]),
      }),
    )
    .describe("Every code and title of the file, and what it is taken for"),
  questions: z.array(
    z.object({
      id: z.string(),
      column: z.string().nullable(),
      number: z.number().int().describe("Cells it is about"),
      choices: z.array(
        z.object({ value: z.string(), gives: z.object({ persons: z.number(), fte: z.number(), badRows: z.number() }).nullable() }),
      ),
    }),
  ),
  summary: z
    .object({
      unit: z.string(),
      unitNames: Names,
      referenceDate: z.string(),
      occupations: z.array(
        Staff.extend({
          occupation: z.string(),
          names: Names,
          before: Staff.nullable(),
          vacancies: z.number().nullable(),
          demandBefore: z.number().nullable(),
          demand: z.number(),
        }),
      ),
      untouched: z.array(z.object({ occupation: z.string(), names: Names })),
      rows: z.record(z.string(), z.number().int()).describe("Rows by what became of them"),
      onLeave: Staff,
      toConfirm: z.number().int().describe("Persons whose title has only been guessed"),
    })
    .nullable(),
  findings: z.array(Finding),
  omitted: z.number().int(),
  mapping: Mapping.describe("The mapping it was read with"),
  mappingKept: z.string().nullable().describe("When that mapping was kept for the unit; null where it was sent, or there is none"),
});
export type PayrollPreview = z.infer<typeof PayrollPreview>;

export const PayrollMappingKept = z.object({ mapping: Mapping, savedAt: z.string().nullable().describe("Null where nothing is kept") });
export type PayrollMappingKept = z.infer<typeof PayrollMappingKept>;
