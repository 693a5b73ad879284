import { z } from "zod";

/**
 * Something wrong, or worth knowing, in input: where it is, what was read and what to do.
 *
 * `code` is stable (tests and translations key on it); `params` are the values the translated sentence needs;
 * `message` is that sentence in English. `row` counts from 1 with the header as row 1, as a spreadsheet shows it.
 */
export const Finding = z.object({
  severity: z.enum(["error", "warning"]),
  code: z.string(),
  file: z.string(),
  row: z.number().int().nullable(),
  field: z.string().nullable(),
  value: z.string().nullable(),
  message: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Finding = z.infer<typeof Finding>;
