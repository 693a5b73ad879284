import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  ANSWERS,
  CHAPTERS,
  type Conflict,
  CRITERIA,
  criterionOf,
  EVIDENCE_KINDS,
  HORIZONS,
  horizonsOf,
  isEditable,
  MEASURE_STATUSES,
  mayTake,
  measureCounts,
  newPlan,
  PLAN_FORMATS,
  PLAN_STATUSES,
  PLAN_STEPS,
  type PlanMeasure,
  statusAfter,
} from "#model/plan";

const page = readFileSync(new URL("../../docs/plan.md", import.meta.url), "utf8");
/** Every kind of conflict; TypeScript sees to it that none is forgotten. */
const CONFLICTS: Readonly<Record<Conflict["kind"], true>> = { graduates: true, experienced: true, "same-measure": true };
/** Cells of a table by the title of its first column, without its head. */
function table(title: string): string[][] {
  const [, body] = new RegExp(`^\\| ${title} \\|.*\\n\\|[-|]+\\n((?:\\|.*\\n)+)`, "m").exec(page) ?? [];
  if (body === undefined) throw new Error(`docs/plan.md has no table of ${title}`);
  return body
    .trim()
    .split("\n")
    .map((row) =>
      row
        .slice(1, -1)
        .split(" | ")
        .map((cell) => cell.trim().replace(/^`|`$/g, "")),
    );
}
const first = (title: string): string[] => table(title).map(([cell]) => cell!);

describe("docs/plan.md and the code", () => {
  it.each([
    ["chapter", CHAPTERS.map(({ id }) => id)],
    ["horizon", [...HORIZONS]],
    ["evidence", [...EVIDENCE_KINDS]],
    ["status", [...MEASURE_STATUSES]],
    ["step", [...PLAN_STEPS]],
    ["conflict", Object.keys(CONFLICTS)],
    ["format", [...PLAN_FORMATS]],
  ])("name the same in the table of %s, in the same order", (title, expected) => expect(first(title)).toEqual(expected));

  it("have the same criteria and rules; -u writes the table anew", async () => {
    const rows = CRITERIA.map((id) => `| \`${id}\` | ${criterionOf(id).rule} |\n`).join("");
    const written = page.replace(/(?<=^\| criterion \|.*\n\|[-|]+\n)(?:\|.*\n)+/m, () => rows);
    await expect(written).toMatchFileSnapshot("../../docs/plan.md");
  });

  it("agree on horizons", () => {
    expect(table("horizon").map(([, years]) => years)).toEqual(horizonsOf(2000, 2015).map(({ from, to }) => `${from - 2000}-${to - 2000}`));
  });

  it("agree on which measures count", () => {
    const changes = [{}] as unknown as PlanMeasure["changes"];
    for (const [status, counts] of table("status"))
      expect([status, counts]).toEqual([status, measureCounts({ status, changes } as PlanMeasure) ? "yes" : "no"]);
  });

  it("agree on what each step does, and for whom", () => {
    const tree = { ancestorsOf: (unit: string) => (unit === "trust" ? ["region", "norge"] : []) };
    for (const [step, from, to, who] of table("step")) {
      const taken = PLAN_STATUSES.filter((status) => statusAfter(status, step as "submit") !== null);
      expect([step, from!.replaceAll("`", "")]).toEqual([step, taken.join(", ")]);
      for (const status of taken) expect(statusAfter(status, step as "submit")).toBe(to);
      expect(mayTake(step as "submit", "trust", tree).includes("trust")).toBe(who === "the unit, or one above");
      expect(mayTake(step as "submit", "norge", tree)).toEqual(["norge"]);
    }
    expect(PLAN_STATUSES.filter(isEditable)).toEqual(["draft"]);
  });

  it("agree on answers and on the schema's name", () => {
    expect(page).toContain(
      `answered ${ANSWERS.slice(0, -1)
        .map((answer) => `\`${answer}\``)
        .join(", ")} or \`${ANSWERS.at(-1)}\``,
    );
    const { schema } = newPlan("norge", { dataset: "0".repeat(64), scenario: "0".repeat(64), seed: 1, draws: 500, lastYear: 2040 });
    expect(page).toContain(`(\`${schema}\``);
  });
});
