import { z } from "zod";

/** How a table in a sheet is to be read where the file itself does not say it. Columns go by their headings. */
export const TableReading = z.strictObject({
  sheet: z.string().optional().describe("Name of the sheet in a workbook, or of the dataset in a file with several"),
  headerRow: z.int().min(1).optional().describe("Row with the headings, as a spreadsheet counts; left out: found"),
  dimensions: z
    .array(z.string())
    .optional()
    .describe("Headings of the columns that divide the table; left out: those that hold text, codes or years"),
  values: z.array(z.string()).optional().describe("Headings of the columns that hold the numbers; left out: all others"),
  passOver: z.array(z.string()).optional().describe("Headings of columns that are neither, for example remarks and names beside codes"),
  labels: z
    .record(z.string(), z.string())
    .optional()
    .describe("Heading of a column with names → heading of the column with the codes they are names of"),
  blankMeansSame: z
    .boolean()
    .optional()
    .describe("An empty cell in a dividing column means the same as the one above; so in workbooks without this"),
  decimalSign: z.enum([".", ","]).optional().describe("Sign decimals are written with; left out: found, or asked for where it is not sure"),
});
export type TableReading = z.infer<typeof TableReading>;

/** A reading with the names a map uses for dimensions: columns of those headings divide the table, whatever stands in them. */
export type NamedReading = TableReading & { readonly dividing?: readonly string[] };
