import { Outcome } from "#model/scenario";
import { readJson } from "../../input/load-scenario.ts";
import { BadInput } from "../../terminal/bad-input.ts";
import { inputFinding } from "../../terminal/finding.ts";

/** Reads a stored outcome. Throws BadInput where the file is none. */
export async function loadOutcome(file: string): Promise<Outcome> {
  const read = Outcome.safeParse(await readJson(file));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const reason = issue === undefined ? "" : `${issue.path.join(".")}: ${issue.message}`;
  throw new BadInput([inputFinding("input-not-outcome", file, null, { reason })]);
}

/** The year asked for, by default the last that both outcomes cover. Throws BadInput where they do not both cover it. */
export function yearInBoth(a: Outcome, b: Outcome, asked: number | undefined): number {
  const common = a.years.filter((year) => b.years.includes(year));
  const year = asked ?? common.at(-1);
  if (year !== undefined && common.includes(year)) return year;
  const params = { first: String(common[0] ?? "–"), last: String(common.at(-1) ?? "–") };
  throw new BadInput([inputFinding("input-outcome-year", "--year", year === undefined ? null : String(year), params)]);
}
