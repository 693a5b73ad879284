import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const CRUISER = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");

let house: string;

/** Writes a file into the planted house. */
function plant(path: string, content: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), content);
}

/** Runs the project's own rules over the planted house and returns what the tool prints. */
function cruise(...args: string[]): { code: number | null; output: string } {
  const result = spawnSync(process.execPath, [CRUISER, "--config", ".dependency-cruiser.mjs", ...args, "model", "io", "apps"], {
    cwd: house,
    encoding: "utf8",
  });
  return { code: result.status, output: result.stdout + result.stderr };
}

/** A house in order. */
function emptyHouse(): string {
  house = mkdtempSync(join(tmpdir(), "framsyn-house-"));
  copyFileSync(join(ROOT, ".dependency-cruiser.mjs"), join(house, ".dependency-cruiser.mjs"));
  plant(
    "package.json",
    JSON.stringify({
      type: "module",
      imports: { "#model/*": "./model/*/index.ts", "#io/*": "./io/*/index.ts", "#apps/*": "./apps/*/index.ts" },
    }),
  );
  plant("model/vocabulary/index.ts", "export const year = 2026;");
  plant("model/projection/index.ts", 'import { year } from "#model/vocabulary"; export const first = year;');
  plant("model/demand/index.ts", 'import { year } from "#model/vocabulary"; export const base = year;');
  plant("io/store/index.ts", 'import { first } from "#model/projection"; export const stored = first;');
  plant("node_modules/echarts/core.js", "export const init = 1;");
  plant("node_modules/echarts/core.d.ts", "export declare const init: number; export type Option = string;");
  plant("node_modules/echarts/package.json", JSON.stringify({ name: "echarts", type: "module", exports: { "./core": "./core.js" } }));
  plant("io/language/index.ts", "export const said = 1;");
  plant("io/charts/drawing/index.ts", 'import { init } from "echarts/core"; export const draw = init;');
  plant(
    "io/charts/index.ts",
    'import type { Option } from "echarts/core"; import { said } from "#io/language"; export const option: Option = String(said);',
  );
  plant("apps/server/index.ts", 'import { stored } from "#io/store"; export const served = stored;');
  plant("apps/web/main.ts", 'import { first } from "#model/projection"; export const shown = first;');
  plant("apps/web/chart.ts", 'import { option } from "#io/charts"; export const shown = [option, import("#io/charts/drawing")];');
  return house;
}

beforeEach(() => {
  emptyHouse();
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

describe("the import rules", () => {
  it("accept a house in order", () => {
    const { code, output } = cruise();
    expect(output).toContain("no dependency violations found (11 modules");
    expect(code).toBe(0);
  });

  const PLANTED: readonly (readonly [what: string, path: string, content: string, rule: string])[] = [
    [
      "an import upwards",
      "model/vocabulary/upwards.ts",
      'import { first } from "#model/projection"; export const x = first;',
      "vocabulary-is-the-bottom",
    ],
    [
      "an import upwards of a type alone",
      "model/vocabulary/upwards-type.ts",
      'import type { first } from "#model/projection"; export type X = typeof first;',
      "vocabulary-is-the-bottom",
    ],
    [
      "a sibling part",
      "model/demand/sibling.ts",
      'import { first } from "#model/projection"; export const x = first;',
      "parts-import-no-sibling",
    ],
    [
      "a back door",
      "io/store/behind.ts",
      'import { hidden } from "../../model/projection/hidden.ts"; export const x = hidden;',
      "one-front-door-for-model",
    ],
    [
      "a Node built-in in the model",
      "model/projection/impure.ts",
      'import { readFileSync } from "node:fs"; export const x = readFileSync;',
      "model-is-pure",
    ],
    [
      "the store in the browser",
      "apps/web/heavy.ts",
      'import { stored } from "#io/store"; export const x = stored;',
      "web-stays-out-of-the-server",
    ],
    [
      "a page that imports another page",
      "apps/web/pages/plans/lending.ts",
      'import { lent } from "../overview/lent.ts"; export const x = lent;',
      "pages-import-no-page",
    ],
    [
      "a part that imports a page",
      "apps/web/parts/series/lending.ts",
      'import { lent } from "../../pages/overview/lent.ts"; export const x = lent;',
      "only-the-router-finds-pages",
    ],
    [
      "the store in a chart",
      "io/charts/heavy.ts",
      'import { stored } from "#io/store"; export const x = stored;',
      "charts-know-language-and-model",
    ],
    [
      "a Node built-in in a chart",
      "io/charts/impure.ts",
      'import { readFileSync } from "node:fs"; export const x = readFileSync;',
      "charts-know-language-and-model",
    ],
    [
      "options that load the chart library",
      "io/charts/eager.ts",
      'import { init } from "echarts/core"; export const x = init;',
      "options-do-not-load-the-chart-library",
    ],
    ["io that knows an app", "io/store/app.ts", 'import { served } from "#apps/server"; export const x = served;', "io-does-not-know-apps"],
    [
      "a test's own server outside tests",
      "apps/server/start.ts",
      'import { started } from "#io/store/test-support"; export const x = started;',
      "tests-stay-in-tests",
    ],
    ["a file that does not exist", "model/demand/lost.ts", 'import { x } from "./gone.ts"; export const y = x;', "unresolved"],
  ];

  /** Every violation planted side by side: the cruiser reads the house once, and says of each file which rule it breaks. */
  let broken: readonly string[];
  beforeAll(() => {
    house = emptyHouse();
    plant("model/projection/hidden.ts", "export const hidden = 1;");
    plant("apps/web/pages/overview/lent.ts", "export const lent = 1;");
    plant("io/store/test-support/index.ts", "export const started = 1;");
    for (const [, path, content] of PLANTED) plant(path, content);
    const { code, output } = cruise("--output-type", "err");
    expect(code).not.toBe(0);
    const { violations } = JSON.parse(cruise("--output-type", "json").output).summary as {
      violations: readonly { readonly from: string; readonly rule: { readonly name: string; readonly severity: string } }[];
    };
    expect(violations.length).toBeGreaterThan(0);
    broken = violations.filter(({ rule }) => rule.severity === "error").map(({ from, rule }) => `${from}: ${rule.name}`);
    for (const { rule } of violations) expect(output).toContain(rule.name);
    rmSync(house, { recursive: true, force: true });
  });

  it.each(PLANTED)("catch %s", (_what, path, _content, rule) => expect(broken).toContain(`${path}: ${rule}`));

  it("catch nothing else", () => {
    const files = new Set(PLANTED.map(([, path]) => path));
    expect(broken.filter((one) => !files.has(one.slice(0, one.indexOf(":"))))).toEqual([]);
  });
});

describe("circles of folders", () => {
  /** Runs the project's own check over the planted house. */
  const circles = () => spawnSync(process.execPath, [join(ROOT, "scripts/folder-circles.mjs")], { cwd: house, encoding: "utf8" });

  beforeEach(() => {
    plant("reference/facts.ts", "export const fact = 1;");
    plant("bench/main.ts", "export const measured = 1;");
    plant("model/demand/rates/rate.ts", "export const rate = 1;");
  });

  it("are not seen where a front door hands on what is below it", () => {
    plant("model/demand/index.ts", 'export { rate } from "./rates/rate.ts";');
    plant("model/demand/base.ts", "export const base = 2;");
    plant("model/demand/rates/low.ts", 'import { base } from "../base.ts"; export const low = base;');
    const { status, stdout } = circles();
    expect(stdout).toContain("0 circles of folders");
    expect(status).toBe(0);
  });

  it("are caught although no file is in a circle, a longer way round as well", () => {
    plant("model/demand/base.ts", 'import { rate } from "./rates/rate.ts"; export const base = rate;');
    plant("model/demand/limits/limit.ts", 'import { year } from "../year.ts"; export const limit = year;');
    plant("model/demand/year.ts", "export const year = 2;");
    plant("model/demand/rates/low.ts", 'import { limit } from "../limits/limit.ts"; export const low = limit;');
    expect(cruise().code).toBe(0);
    const { status, stdout } = circles();
    expect(stdout).toContain("model/demand/limits → model/demand");
    expect(stdout).toContain("1 circles of folders");
    expect(status).toBe(1);
  });
});
