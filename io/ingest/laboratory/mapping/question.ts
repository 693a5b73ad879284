/** What is asked about a workbook before it can be read. The answer goes into the mapping where `kind` says. */
export interface LaboratoryQuestion {
  /** `sheet`, `column` and `name` are answered under sheets, columns and names of a mapping, the others under answers. */
  readonly kind: "sheet" | "column" | "name" | "decimals" | "dates" | "percent" | "year";
  /** Stable: the same for the same question of the next workbook. */
  readonly id: string;
  readonly sheet: string;
  /** Heading it is about; null where it is about the sheet. */
  readonly heading: string | null;
  /** What stands in the file that is not understood. */
  readonly value: string;
  readonly choices: readonly string[];
}
