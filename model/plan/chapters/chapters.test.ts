import { describe, expect, it } from "vitest";
import type { Block } from "../document/block.ts";
import { Block as BlockSchema } from "../document/block.ts";
import type { Conflict } from "../roll-up/conflict.ts";
import { lessDemand } from "../sample-plan.test-support.ts";
import type { PlanView } from "../view/plan-view.ts";
import { CHAPTERS } from "./index.ts";

/** Builds a chapter from what it speaks of, in blocks that follow their schema. */
function blocksOf(id: string, view: Partial<PlanView>): Block[] {
  const blocks = CHAPTERS.find((chapter) => chapter.id === id)!.build(view as PlanView);
  for (const block of blocks) expect(BlockSchema.parse(block)).toEqual(block);
  return blocks;
}
const tablesIn = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
const persons = (value: number) => ({ kind: "number", value, unit: "persons" });
const unit = (id: string) => ({ kind: "name", of: "unit", id });

describe("the chapter on completeness", () => {
  const answer = (given: "yes" | "partly" | "no", more: object = {}): PlanView["completeness"][number] => ({
    ...{ criterion: "turnover", answer: given, because: "turnover.none", values: {}, on: null, missing: [] },
    ...more,
  });
  const completeness = [
    answer("yes", { criterion: "needs", because: "needs.yes", values: { from: 2029, to: 2031, found: 2, of: "two" } }),
    answer("partly", { on: "2026-09-30" }),
    answer("no"),
    answer("yes"),
  ];
  const [table] = tablesIn(blocksOf("completeness", { completeness }));

  it("counts the requirements that are met", () => {
    expect(table!.caption).toMatchObject({ values: { yes: { value: 2, unit: "count" }, all: { value: 4, unit: "count" } } });
  });

  it("gives each answer with its name, its reason and the day of its evidence", () => {
    expect(table!.rows.map(([, given]) => given)).toMatchObject(
      ["yes", "partly", "no", "yes"].map((key) => ({ key: `completeness.${key}` })),
    );
    expect(table!.rows[0]!.slice(0, 3)).toMatchObject([
      { kind: "name", of: "criterion", id: "needs" },
      { key: "completeness.yes" },
      {
        key: "completeness.needs.yes",
        values: {
          from: { kind: "number", value: 2029, unit: "year" },
          to: { kind: "number", value: 2031, unit: "year" },
          found: { kind: "number", value: 2, unit: "count" },
          of: { kind: "written", text: "two" },
        },
      },
    ]);
    expect(table!.rows.slice(0, 2).map((row) => row[3])).toEqual([
      { kind: "written", text: "–" },
      { kind: "date", on: "2026-09-30" },
    ]);
  });
});

describe("the chapter on conflicts", () => {
  const market: Conflict = {
    ...{ kind: "graduates", occupation: "radiograf", planned: 25.5, others: 1.5 },
    available: { mean: 12, p10: 9, p25: 10, p50: 11, p75: 14, p90: 16 },
    units: [
      { unit: "helse-a", planned: 15.5, expected: 7 },
      { unit: "helse-b", planned: 10, expected: 5 },
    ],
  };
  const twice: Conflict = {
    ...{ kind: "same-measure", what: "places" },
    measures: [
      { unit: "helse-a", measure: "more" },
      { unit: "helse-b", measure: "more" },
      { unit: "helse-c", measure: "gone" },
    ],
  };
  const measures = ["helse-a", "helse-b"].map((at) => lessDemand(at, { id: `${at}-more`, title: "More places" }));
  const blocks = blocksOf("conflicts", { conflicts: [twice, market], measures });

  it("is left out where there are none, and else says how many", () => {
    expect(blocksOf("conflicts", { conflicts: [], measures })).toEqual([]);
    expect(blocks[1]).toMatchObject({ kind: "paragraph", words: { values: { found: { value: 2, unit: "count" } } } });
  });

  it("says what more is wanted of than there is, and which measure is counted twice, by its title", () => {
    const list = blocks.find(({ kind }) => kind === "list");
    expect(list?.kind === "list" && list.items).toMatchObject([
      { key: "conflicts.same-measure", values: { count: { value: 3 }, what: { kind: "written", text: "More places, gone" } } },
      {
        key: "conflicts.graduates",
        values: { occupation: { id: "radiograf" }, planned: persons(25.5), available: { low: 9, middle: 11, high: 16, unit: "persons" } },
      },
    ]);
  });

  it("shows who counts on whom, beside what the model gives each and those who say nothing", () => {
    const tables = tablesIn(blocks);
    expect(tables.map(({ id }) => id)).toEqual(["conflict-2"]);
    expect(tables[0]!.caption).toMatchObject({ key: "conflicts.units-graduates", values: { occupation: { id: "radiograf" } } });
    expect(tables[0]!.rows).toMatchObject([
      [unit("helse-a"), persons(15.5), persons(7)],
      [unit("helse-b"), persons(10), persons(5)],
      [{ key: "conflicts.others" }, persons(1.5), persons(1.5)],
    ]);
    expect(tables[0]!.columns.map((column) => column.unit)).toEqual([null, "persons", "persons"]);
  });
});
