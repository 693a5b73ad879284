import { describe, expect, it } from "vitest";
import { TABLE_NAMES, TABLES, type TableName } from "./dataset.ts";
import { DATASET_CAUSES } from "./dataset-cause.ts";
import { number, reference } from "./field.ts";
import { provenance } from "./figure.ts";
import { CORE_TABLES, COUNTED_TABLES } from "./figure-tables.ts";
import { defineTable, type Table } from "./table.ts";

const each = TABLE_NAMES.map((name): [TableName, Table] => [name, TABLES[name]]);

/** The column a table is cut by, where it is cut through one. */
function throughOf(slice: Table["slice"]): string[] {
  if (typeof slice !== "object" || "wholeWithOwn" in slice) return [];
  return ["through" in slice ? slice.through : slice.ownOrThrough];
}

describe("the list of tables", () => {
  it("names each table once and has it under its name", () => {
    expect(new Set(TABLE_NAMES).size).toBe(TABLE_NAMES.length);
    for (const [name, table] of each) expect(table.name).toBe(name);
  });

  it.each(each)("gives %s a title in every language", (_, { title, figures }) => {
    for (const names of [title, ...(figures?.title === undefined ? [] : [figures.title])])
      for (const language of ["nb", "nn", "en"] as const) expect(names[language].trim()).not.toBe("");
  });

  it.each(each)("has only rules about %s that read columns it has", (_, { slice, cause, figures, fields, primaryKey }) => {
    const read = [
      ...primaryKey,
      ...throughOf(slice),
      ...(typeof cause === "object" && cause !== null ? [cause.by] : []),
      ...(figures?.among === undefined ? [] : [figures.among]),
    ];
    for (const column of read) expect(fields).toHaveProperty(column);
    for (const column of throughOf(slice)) expect(fields[column]!.references).toBeDefined();
    expect(figures !== null).toBe("certainty" in fields);
  });

  it("leaves no value of a dividing column without a cause", () => {
    for (const [, { cause, fields }] of each)
      if (typeof cause === "object" && cause !== null)
        expect(Object.keys(cause.causes).sort()).toEqual([...fields[cause.by]!.constraints.enum!].sort());
  });

  it("has a table for every cause, and ranks the core tables without ties", () => {
    const found = each.flatMap(([, { cause }]) => (typeof cause === "object" && cause !== null ? Object.values(cause.causes) : [cause]));
    for (const cause of DATASET_CAUSES) expect(found).toContain(cause);
    expect(CORE_TABLES).toEqual(["stock", "demand_base", "exits", "age_profile"]);
    expect(CORE_TABLES.map((name) => TABLES[name].figures?.core)).toEqual([1, 2, 3, 4]);
  });

  it("counts certainty where a run uses the figures, but for the population's", () => {
    const used = each.filter(([, { figures }]) => figures !== null && figures.wins !== null).map(([name]) => name);
    expect(used.filter((name) => !COUNTED_TABLES.includes(name))).toEqual(["population", "population_projection"]);
    expect(COUNTED_TABLES.every((name) => used.includes(name))).toBe(true);
  });
});

describe("a table to come", () => {
  const plan = {
    name: "courses",
    title: { nb: "Kurs", nn: "Kurs", en: "Courses" },
    description: "Courses.",
    primaryKey: ["unit"],
    required: false,
    slice: "areas",
    cause: null,
    fields: { unit: reference("units", "id", "Unit."), value: number("Places."), ...provenance },
  } as const;
  const figures = { wins: "at-unit", counted: true, core: null, givesAway: null } as const;

  it("is built from its traits and columns", () => {
    const table = defineTable({ ...plan, figures });
    expect(table).toMatchObject({ name: "courses", required: false, slice: "areas", figures });
    expect(table.row.safeParse({ unit: "a" }).success).toBe(false);
  });

  it("does not pass the types without a trait, or with one that reads a column it lacks", () => {
    const { slice: _slice, ...withoutSlice } = plan;
    const { title: _title, ...withoutTitle } = plan;
    const { cause: _cause, ...withoutCause } = plan;
    const { counted: _counted, ...withoutCounted } = figures;
    // @ts-expect-error how it is cut for a slice is not said
    defineTable({ ...withoutSlice, figures });
    // @ts-expect-error it has no title
    defineTable({ ...withoutTitle, figures });
    // @ts-expect-error which part of a comparison it belongs to is not said
    defineTable({ ...withoutCause, figures });
    // @ts-expect-error a table of figures says what is done with them
    defineTable({ ...plan, figures: null });
    // @ts-expect-error whether they count in shares of certainty is not said
    defineTable({ ...plan, figures: withoutCounted });
    // @ts-expect-error no column names an occupation
    defineTable({ ...plan, slice: "own", figures });
    // @ts-expect-error it has no column of that name
    defineTable({ ...plan, slice: { through: "programme" }, figures });
    // @ts-expect-error rows have no such column in common
    defineTable({ ...plan, figures: { ...figures, among: "process" } });
    expect(TABLE_NAMES).not.toContain(plan.name);
  });
});
