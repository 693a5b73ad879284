import { dayInNorway } from "#io/language";
import type { PlanContent, PlanFormat } from "#model/plan";
import { unitTree } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { idsNamed } from "../../input/ids-named.ts";
import { formatOf } from "../../plans/format-of.ts";
import { BadInput } from "../../terminal/bad-input.ts";
import { inputFinding } from "../../terminal/finding.ts";

/** The day asked for, or today in Norway. */
export function dayOf(date: string | undefined): string {
  if (date === undefined) return dayInNorway(new Date());
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) throw new BadInput([inputFinding("input-date", "--date", date)]);
  return date;
}

/** The format named, else that of the file's ending, else text on the terminal. */
export function formatWanted(format: PlanFormat | undefined, out: string | undefined): PlanFormat | "text" {
  if (format !== undefined) {
    if (out === undefined) throw new BadInput([inputFinding("input-no-out", "--out", null)]);
    return format;
  }
  if (out === undefined) return "text";
  return formatOf(out);
}

/** Units asked for; `all` is the nation, its health regions and every trust, and without any those of the plan files. */
export function unitsWanted(dataset: Dataset, wanted: readonly string[] | undefined, plans: readonly PlanContent[]): string[] {
  const { units } = dataset.tables;
  if (wanted === undefined) {
    if (plans.length > 0) return plans.map(({ unit }) => unit);
    return [unitTree(dataset).nation];
  }
  if (wanted.includes("all")) return units.filter(({ kind }) => kind === "nation" || kind === "rhf" || kind === "hf").map(({ id }) => id);
  return idsNamed(dataset, "units", "--unit", wanted);
}
