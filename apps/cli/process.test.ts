import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { framsyn, framsynProcess } from "./run-cli.test-support.ts";

const BIN = fileURLToPath(new URL("../../scripts/framsyn.mjs", import.meta.url));
const QUICK = ["projection", "--occupation", "perfusjonist", "--draws", "20", "--to", "2028"];

// All other tests call the command inside their own process; these few see that it is the same from outside.
describe("framsyn as a process of its own", { timeout: 180_000 }, () => {
  test("writes what it writes inside another, and ends with 0", async () => {
    const outside = await framsynProcess([...QUICK, "--format", "json"]);
    expect(outside.code).toBe(0);
    expect(outside).toEqual(await framsyn([...QUICK, "--format", "json"]));
  });

  test("ends with 1 where its input is bad, and with 2 where it is used wrongly", async () => {
    for (const [args, code] of [
      [["projection", "--occupation", "bioingenjor"], 1],
      [["projection", "--draws", "none"], 2],
    ] as const) {
      const outside = await framsynProcess(args);
      expect(outside).toEqual(await framsyn(args));
      expect(outside).toMatchObject({ code, stdout: "" });
    }
  });

  test("speaks the language of its environment", async () => {
    expect((await framsynProcess(QUICK, { LANG: "nn_NO.UTF-8" })).stdout).toContain("Etterspurnad");
  });

  test("is what the package's command starts, exit codes included", async () => {
    expect(await framsynProcess(["--version"], {}, BIN)).toEqual(await framsyn(["--version"]));
    expect(await framsynProcess(["project"], {}, BIN)).toMatchObject({ code: 2, stdout: "" });
  });
});
