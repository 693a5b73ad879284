import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { MEASURES, STATISTICS } from "#model/projection";
import { Outcome } from "./outcome.ts";
import { MODEL_VERSION } from "./run/model-version.ts";

const schema = z.toJSONSchema(Outcome, { reused: "ref" });
const document = readFileSync(new URL("../../docs/outcome.md", import.meta.url), "utf8");

/** Names of every property in a JSON Schema. */
function propertyNames(node: unknown): string[] {
  if (node === null || typeof node !== "object") return [];
  const { properties, ...rest } = node as { properties?: Record<string, unknown> };
  return [
    ...Object.keys(properties ?? {}),
    ...Object.values(properties ?? {}).flatMap(propertyNames),
    ...Object.values(rest).flatMap(propertyNames),
  ];
}

describe("the documented outcome", () => {
  it("is the schema in docs/outcome.schema.json", () => {
    const written = JSON.parse(readFileSync(new URL("../../docs/outcome.schema.json", import.meta.url), "utf8"));
    expect(written, "put the schema this test computes into docs/outcome.schema.json").toEqual(schema);
  });

  it("explains every field, measure and statistic in docs/outcome.md", () => {
    const missing = [...new Set([...propertyNames(schema), ...MEASURES, ...STATISTICS])].filter(
      (name) => !document.includes(`\`${name}\``),
    );
    expect(missing).toEqual([]);
  });

  it("shows an example of the current schema and model version", () => {
    const example = /```json\n([\s\S]*?)\n```/.exec(document)?.[1] ?? "";
    expect(example).toContain('"framsyn/outcome/1"');
    expect(example).toContain(`"model": "${MODEL_VERSION}"`);
  });
});
