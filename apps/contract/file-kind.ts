import { z } from "zod";
import { Finding } from "#model/vocabulary";

/** What files were taken for. */
export const FileKindAnswer = z.object({
  kind: z
    .enum(["payroll", "package", "statistics", "unknown"])
    .describe("A payroll file, a data package, a statistics table, or none of them as far as can be seen"),
  findings: z.array(Finding).describe("Why it could not be read, where that is known"),
});
export type FileKindAnswer = z.infer<typeof FileKindAnswer>;
