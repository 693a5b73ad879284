import { describe, expect, it } from "vitest";
import { z } from "zod";
import { keyed, timedEffect } from "./change-fields.ts";
import { defineChange } from "./change-kind.ts";
import { CHANGE_KINDS } from "./changes.ts";
import { TABLES, type TableName } from "./dataset.ts";
import { CHANGE_LIST } from "./parts/index.ts";

describe("the list of kinds of change", () => {
  it("names each kind once and has it under its name", () => {
    expect(Object.keys(CHANGE_KINDS)).toHaveLength(CHANGE_LIST.length);
    for (const [name, { kind, schema }] of Object.entries(CHANGE_KINDS)) expect([kind, schema.shape.kind.value]).toEqual([name, name]);
  });

  it.each(CHANGE_LIST.map((change) => [change.kind, change] as const))("has only traits of %s that its fields bear out", (_, change) => {
    const { schema, nature, reach, names, title } = change;
    const fields: readonly string[] = Object.keys(schema.shape);
    expect(nature !== null).toBe(fields.includes("operation"));
    expect(reach !== "scenario").toBe(fields.includes("units"));
    for (const [field, { table, column }] of Object.entries(names)) {
      expect(fields).toContain(field);
      expect(TABLES[table as TableName].fields).toHaveProperty(column);
    }
    for (const field of ["occupations", "units", "programmes"]) if (fields.includes(field)) expect(names).toHaveProperty(field);
    for (const language of ["nb", "nn", "en"] as const) expect(title[language].trim()).not.toBe("");
  });
});

describe("a kind of change to come", () => {
  const title = { nb: "Kurs", nn: "Kurs", en: "Courses" };
  const courses = defineChange({
    kind: "courses",
    title,
    fields: { ...timedEffect, level: z.enum(["short", "long"]) },
    nature: "amount",
    reach: "units",
    codes: ["too-short"],
    check: ({ level, value }) =>
      level === "short" && value > 5 ? [{ code: "too-short", field: "level", value: level, message: "No." }] : [],
    decidesSame: (one, other) => one.level === other.level,
  });
  const change = { kind: "courses", id: "a", startYear: 2030, reason: "why", operation: "add", value: 9, level: "short" };

  it("has a strict schema with its own fields and the shared ones", () => {
    expect(courses.schema.parse(change)).toEqual({ ...change, rampYears: 0 });
    expect(courses.schema.safeParse({ ...change, programmes: ["x"] }).success).toBe(false);
    expect(courses.schema.safeParse({ ...change, level: "none" }).success).toBe(false);
  });

  it("checks and compares by its own rules", () => {
    const context = { tables: {}, units: { ids: [], within: () => new Set<string>() } };
    expect(courses.check(courses.schema.parse(change), context).map(({ code }) => code)).toEqual(["too-short"]);
    expect(courses.check(courses.schema.parse({ ...change, level: "long" }), context)).toEqual([]);
    expect(courses.decidesSame({ level: "long" }, { level: "short" })).toBe(false);
  });

  it("does not pass the types without a trait, or with one its fields do not bear out", () => {
    const plan = { kind: "courses", fields: timedEffect, nature: "amount", reach: "units" } as const;
    // @ts-expect-error it has no title
    defineChange(plan);
    // @ts-expect-error what its parameter can be is not said
    defineChange({ ...plan, title, nature: null });
    // @ts-expect-error it names units, so it says whether it may be kept to them
    defineChange({ ...plan, title, reach: "scenario" });
    // @ts-expect-error it has no operation
    defineChange({ kind: "courses", title, fields: keyed, nature: "amount", reach: "scenario" });
    // @ts-expect-error it has no such field
    defineChange({ ...plan, title, names: { courses: { what: "course", called: "course", table: "units", column: "id" } } });
    // @ts-expect-error its check gives a code that it does not state
    defineChange({ ...plan, title, codes: ["a"], check: () => [{ code: "b", field: "value", value: 1, message: "No." }] });
    expect(Object.keys(CHANGE_KINDS)).not.toContain("courses");
  });
});
