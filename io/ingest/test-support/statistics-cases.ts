import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { changed, encode, type LooseTables, SMALL, smallTexts } from "../small-package.test-support.ts";

/** What should come of a case. */
export interface StatisticsCase {
  readonly name: string;
  readonly folder: string;
  readonly situation: string;
  readonly input: string;
  readonly map: string;
  /** Klass list of changes. */
  readonly changes?: string;
  /** File that is added after the input: next year's edition. */
  readonly then?: string;
  /** False where nothing may be added. */
  readonly ok?: boolean;
  /** Every row that comes, each with the columns that are looked at. */
  readonly rows?: readonly Readonly<Record<string, string | number>>[];
  /** Codes of all findings, in any order. */
  readonly findings: readonly string[];
  /** Row of the file the first finding is at. */
  readonly row?: number;
  /** Variant of the first finding. */
  readonly context?: string;
  /** Id of the source's row. */
  readonly source?: string;
  readonly difference?: {
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly same: number;
    readonly largest?: readonly string[];
  };
}

const FOLDER = join(import.meta.dirname, "../cases/statistics");

/** The cases of a folder each. */
export const STATISTICS_CASES: readonly StatisticsCase[] = readdirSync(FOLDER)
  .sort()
  .map((name) => {
    const folder = join(FOLDER, name);
    const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Omit<StatisticsCase, "name" | "folder">;
    return { ...expected, name, folder };
  });

export const caseFile = ({ folder }: StatisticsCase, file: string): Buffer => readFileSync(join(folder, file));

const municipality = (code: string, name: string) => ({
  ...SMALL.units![1]!,
  id: `kommune-${code}`,
  kind: "municipality",
  parent: "norge",
  sector: "none",
  code,
  name_nb: name,
  name_nn: name,
  name_en: name,
  short_name: name,
});

/** The small dataset with two municipalities. */
const tables: LooseTables = {
  ...changed("units", (row) => row),
  units: [...SMALL.units!, municipality("0301", "Oslo"), municipality("4204", "Kristiansand")],
};

/** The files of the dataset the cases are added to. */
export const caseDatasetFiles = (): Map<string, Uint8Array> => encode(smallTexts(tables));
