import { readFile } from "#io/files";
import { type Finding, TABLE_NAMES } from "#model/vocabulary";
import { FindingList } from "./findings/finding-list.ts";
import type { FindingCode } from "./findings/finding-messages.ts";
import { NEEDED, served } from "./payroll/columns/columns.ts";
import { findHeader } from "./payroll/columns/find-header.ts";
import { DESCRIPTOR } from "./read-descriptor.ts";
import { readStatisticsFile } from "./statistics/formats/read-statistics-file.ts";

/** What files somebody brings can be, as far as Framsyn has a use for them. */
type FileKind = "payroll" | "package" | "statistics" | "unknown";

/** What files are taken for; `unknown` with the reason where there is one. Carries nothing that stands in them. */
interface RecognisedFiles {
  readonly kind: FileKind;
  readonly findings: readonly Finding[];
}

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Of the four kinds of columns a payroll file needs, one may go by a name nobody has heard of. */
const ENOUGH = NEEDED.length - 1;
const TABLE_FILES = new Set(TABLE_NAMES.map((name) => `${name}.csv`));

/** Says what files are, by what is in them: the first thing a person wants to hear after handing them over. */
export async function recogniseFiles(files: readonly NamedBytes[]): Promise<RecognisedFiles> {
  const names = files.map(({ name }) => name.toLowerCase());
  if (names.includes(DESCRIPTOR) || (names.length > 0 && names.every((name) => TABLE_FILES.has(name))))
    return { kind: "package", findings: [] };
  const [file] = files;
  if (file === undefined || files.length > 1) return { kind: files.length > 1 ? "package" : "unknown", findings: [] };
  const result = await readFile(file.bytes, { name: file.name });
  if (!result.ok) {
    const { code, params } = result.problem;
    // A zip of several files is a package, or nothing else that is read.
    if (code === "file-zip-several") return { kind: "package", findings: [] };
    if (await isStatistics(file)) return { kind: "statistics", findings: [] };
    const findings = new FindingList();
    findings.error(code as FindingCode, { file: file.name }, params);
    return { kind: "unknown", findings: findings.list };
  }
  const staff = result.file.sheets.some((sheet) => {
    const header = findHeader(sheet, {});
    return header !== null && served(header.columns) >= ENOUGH;
  });
  if (staff) return { kind: "payroll", findings: [] };
  return { kind: (await isStatistics(file)) ? "statistics" : "unknown", findings: [] };
}

/** Whether a file holds a statistics table with numbers in it. */
async function isStatistics({ name, bytes }: NamedBytes): Promise<boolean> {
  const { content } = await readStatisticsFile(bytes, name);
  return content?.kind === "cubes" && content.cubes.some(({ observations }) => observations.some(({ value }) => value !== null));
}
