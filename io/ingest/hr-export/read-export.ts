import { createHmac, randomBytes } from "node:crypto";
import { FIRST_AGE, LAST_AGE } from "#model/vocabulary";
import type { FindingList } from "../findings/finding-list.ts";
import { MAX_ROW_LENGTH, readCsv } from "../tables/csv-records.ts";
import { decode } from "./decode.ts";
import { findColumns, type HrColumns } from "./find-columns.ts";
import type { HrMapping } from "./mapping.ts";
import { isNationalId } from "./national-id.ts";
import type { OccupationCodes } from "./occupation-codes.ts";
import { readAge, readSex, readShare } from "./position.ts";
import { countStaff, type Employment, SMALL_GROUP, type StaffCounts } from "./staff-counts.ts";

/** What is needed to read a payroll export. */
export interface ExportOptions {
  /** Name used for the file in findings. */
  readonly file: string;
  readonly mapping: HrMapping;
  readonly codes: OccupationCodes;
  /** Day ages are counted on, YYYY-MM-DD. */
  readonly referenceDate: string;
}

/**
 * Reads a payroll export into counts by occupation, sex and age band.
 *
 * Person numbers are turned into a keyed hash at once, with a key that lives as long as the call, only to add up the
 * positions of one person. Names and other columns are not read. Findings never carry what stands in a person's cells.
 */
export async function readExport(bytes: Uint8Array, options: ExportOptions, findings: FindingList): Promise<StaffCounts> {
  const { file } = options;
  const { bytes: text, encoding } = decode(bytes);
  if (encoding !== "UTF-8") findings.warning("hr-encoding", { file }, { encoding });
  const reader = new ExportReader(options, findings);
  const end = await readCsv(
    {
      bytes: text.length,
      open: async function* () {
        yield text;
      },
    },
    reader,
  );
  if (end.reason === "empty") findings.error("hr-empty", { file });
  if (end.reason === "quote-open" || end.reason === "quote-stray") findings.error(end.reason, { file, row: end.row });
  if (end.reason === "row-too-long") findings.error("row-too-long", { file, row: end.row }, { limit: MAX_ROW_LENGTH });
  return reader.finish();
}

class ExportReader {
  readonly #options: ExportOptions;
  readonly #findings: FindingList;
  readonly #key = randomBytes(32);
  readonly #employments = new Map<string, Employment>();
  readonly #unknownCodes = new Map<string, number>();
  readonly #ambiguousCodes = new Map<string, number>();
  readonly #passedOver = new Map<"hr-no-position" | "hr-age-outside" | "hr-other-unit", number>();
  #header: readonly string[] | null = null;
  #columns: HrColumns | null = null;

  constructor(options: ExportOptions, findings: FindingList) {
    this.#options = options;
    this.#findings = findings;
  }

  row(cells: readonly string[], row: number): boolean {
    const { file, mapping } = this.#options;
    if (this.#header === null) {
      this.#header = cells.map((cell) => cell.trim());
      this.#columns = findColumns(this.#header, mapping, file, this.#findings);
      return this.#columns !== null;
    }
    const column = cells.findIndex(isNationalId);
    if (column >= 0) {
      const name = this.#header[column] ?? "";
      this.#findings.error("hr-national-id", { file, row, field: name }, { column: name });
      return false;
    }
    if (cells.length !== this.#header.length) {
      this.#findings.error("row-length", { file, row }, { found: cells.length, expected: this.#header.length });
      return true;
    }
    this.#position(this.#columns!, cells, row);
    return true;
  }

  #position(columns: HrColumns, cells: readonly string[], row: number): void {
    const { codes, mapping } = this.#options;
    if (mapping.units !== undefined && !mapping.units.includes(cells[columns.unit!]!.trim())) {
      this.#passOver("hr-other-unit");
      return;
    }
    const code = cells[columns.occupation!]!.trim();
    const occupation = codes.find(code);
    if (occupation === null) {
      this.#unknownCodes.set(code, (this.#unknownCodes.get(code) ?? 0) + 1);
      return;
    }
    const share =
      columns.percent === undefined ? readShare(cells[columns.share!]!, "share") : readShare(cells[columns.percent]!, "percent");
    const sex = readSex(cells[columns.sex!]!);
    const age = readAge(cells[columns.birthDate ?? columns.birthYear!]!, this.#options.referenceDate);
    if (share === null) this.#refuse("hr-percent", columns.percent ?? columns.share!, row);
    if (sex === null) this.#refuse("hr-sex", columns.sex!, row);
    if (age === null) this.#refuse("hr-birth", columns.birthDate ?? columns.birthYear!, row);
    if (share === null || sex === null || age === null) return;
    if (share === 0) this.#passOver("hr-no-position");
    else if (age < FIRST_AGE || age > LAST_AGE) this.#passOver("hr-age-outside");
    else {
      if (codes.alternatives(code).length > 0) this.#ambiguousCodes.set(code, (this.#ambiguousCodes.get(code) ?? 0) + 1);
      this.#add({ occupation, sex, age, share }, columns.person === undefined ? `row ${row}` : cells[columns.person]!.trim());
    }
  }

  #refuse(code: "hr-percent" | "hr-sex" | "hr-birth", column: number, row: number): void {
    this.#findings.error(code, { file: this.#options.file, row, field: this.#header![column]! });
  }

  #passOver(why: "hr-no-position" | "hr-age-outside" | "hr-other-unit"): void {
    this.#passedOver.set(why, (this.#passedOver.get(why) ?? 0) + 1);
  }

  #add(employment: Employment, person: string): void {
    const hash = createHmac("sha256", this.#key).update(person).digest("base64");
    const known = this.#employments.get(`${hash} ${employment.occupation}`);
    if (known) known.share += employment.share;
    else this.#employments.set(`${hash} ${employment.occupation}`, employment);
  }

  finish(): StaffCounts {
    const { file, codes } = this.#options;
    this.#reportUnknownCodes();
    for (const [code, number] of this.#ambiguousCodes)
      this.#findings.warning(
        "hr-code-ambiguous",
        { file, value: code },
        { code, number, occupation: codes.find(code)!, others: codes.alternatives(code).join(", ") },
      );
    const overFull = this.#personsOverFullTime();
    if (overFull > 0) this.#findings.warning("hr-over-full-time", { file }, { number: overFull });
    for (const [code, number] of this.#passedOver) this.#findings.warning(code, { file }, { number });
    if (this.#employments.size === 0 && this.#findings.errors === 0) this.#findings.error("hr-nobody", { file });
    return countStaff(this.#employments.values());
  }

  #personsOverFullTime(): number {
    const shares = new Map<string, number>();
    for (const [key, { share }] of this.#employments) {
      const person = key.slice(0, key.indexOf(" "));
      shares.set(person, (shares.get(person) ?? 0) + share);
    }
    return [...shares.values()].filter((share) => share > 1 + 1e-9).length;
  }

  /** A rare code may be a cell about one person that was taken for a code, so only frequent ones are named. */
  #reportUnknownCodes(): void {
    const { file } = this.#options;
    let rare = 0;
    for (const [code, number] of [...this.#unknownCodes].sort(([, left], [, right]) => right - left)) {
      if (number < SMALL_GROUP) rare += number;
      else this.#findings.warning("hr-code-unknown", { file, value: code }, { code: code === "" ? "(empty)" : code, number });
    }
    if (rare > 0) this.#findings.warning("hr-codes-rare", { file }, { number: rare });
  }
}
