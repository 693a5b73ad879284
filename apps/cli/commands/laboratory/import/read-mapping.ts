import { LaboratoryMapping } from "#io/ingest";
import { readJson } from "../../../input/load-scenario.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { inputFinding } from "../../../terminal/finding.ts";

/** Reads a mapping, nothing where none is named, and adds what was answered on the command line. */
export async function readMapping(
  file: string | undefined,
  answered: Readonly<Record<string, string>>,
  replaceAll: boolean,
): Promise<LaboratoryMapping> {
  const read = LaboratoryMapping.safeParse(withAnswers(file === undefined ? {} : await readJson(file), answered, replaceAll));
  if (read.success) return read.data;
  throw new BadInput(
    read.error.issues.map((issue) => ({
      ...inputFinding("input-mapping", file ?? "--answer", null, { reason: issue.message }),
      field: issue.path.map(String).join(".") || null,
    })),
  );
}

/** `sheet:NAME`, `column:SHEET/HEADING` and `name:KIND/NAME` are answered where a mapping keeps them, the others under answers. */
function withAnswers(kept: unknown, answered: Readonly<Record<string, string>>, replaceAll: boolean): unknown {
  if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return kept;
  const given: Partial<LaboratoryMapping> = kept;
  const made = {
    sheets: { ...given.sheets } as Record<string, string>,
    columns: { ...given.columns },
    names: { ...given.names },
    answers: { ...given.answers },
  };
  for (const [question, answer] of Object.entries(answered)) {
    const [, kind, id = ""] = /^(sheet|column|name):(.+)$/.exec(question) ?? [];
    if (kind === "sheet") made.sheets[id] = answer;
    else if (kind === "name") made.names[id] = answer;
    else if (kind === "column") {
      const [sheet = "", ...heading] = id.split("/");
      made.columns[sheet] = { ...made.columns[sheet], [heading.join("/")]: answer };
    } else made.answers[question] = answer;
  }
  const filled = Object.fromEntries(Object.entries(made).filter(([, answers]) => Object.keys(answers).length > 0));
  return { ...given, ...filled, ...(replaceAll ? { replace: "all" } : {}) };
}
