import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { leastCostFlow } from "#model/placement";
import { BrokenFile, readDimacs, writeDimacs } from "./dimacs.ts";

/** Two ways from 1 to 4; the cheap one takes 3, and at least 1 must go the dear one. Best: 3 x (1 + 1) + 1 x (4 + 5) = 15. */
const FLOW = "c two ways\np min 4 4\nn 1 4\nn 4 -4\na 1 2 0 3 1\na 2 4 0 3 1\na 1 3 1 9 4\na 3 4 0 9 5\n";
/** Three to three: 1-5, 2-4, 3-6 cost 1 + 2 + 2. */
const ASSIGNMENT = "p asn 6 9\nn 1\nn 2\nn 3\na 1 4 4\na 1 5 1\na 1 6 3\na 2 4 2\na 2 5 0\na 2 6 5\na 3 4 3\na 3 5 2\na 3 6 2\n";

describe("a DIMACS file", () => {
  it.each([
    ["of a flow with a lower bound", FLOW, 15],
    ["of an assignment", ASSIGNMENT, 5],
    ["with a negative cost and a circle that pays", "p min 3 3\nn 1 2\nn 3 -2\na 1 3 0 5 3\na 1 2 0 2 -4\na 2 1 0 1 1\n", 3],
  ])("%s is solved", (_, text, objective) => {
    const { network, fixed } = readDimacs(text);
    const found = leastCostFlow(network);
    if (found.status !== "optimal") expect.fail(found.status);
    expect(found.objective + fixed).toBe(objective);
    const again = leastCostFlow(readDimacs(writeDimacs(network)).network);
    expect(again).toMatchObject({ status: "optimal", objective: found.objective });
  });

  it.each([
    ["no first line", "a 1 2 0 3 1\n", /line 1: expected a line that begins with p/],
    ["a node that is not there", "p min 2 1\na 1 3 0 3 1\n", /line 2: there is no node 3/],
    ["a number that is none", "p min 2 1\na 1 2 0 x 1\n", /line 2: 5 whole numbers/],
    ["fewer arcs than it says", "p min 2 2\nn 1 1\nn 2 -1\na 1 2 0 3 1\n", /1 arcs, where the first line says 2/],
    ["more sent than taken in", "p min 2 1\nn 1 1\na 1 2 0 3 1\n", /add up to 1/],
    ["a capacity below its lower bound", "p min 2 1\na 1 2 4 3 1\n", /capacity below/],
    ["half an assignment", "p asn 3 1\nn 1\na 1 2 4\n", /1 of 3 nodes/],
  ])("with %s is refused, with the line", (_, text, says) => {
    expect(() => readDimacs(text)).toThrow(BrokenFile);
    expect(() => readDimacs(text)).toThrow(says);
  });

  it("is solved by the command, which proves the objective and refuses what is broken with 1", () => {
    const folder = mkdtempSync(join(tmpdir(), "framsyn-dimacs-"));
    const run = (text: string) => {
      writeFileSync(join(folder, "network"), text);
      const command = fileURLToPath(new URL("./solve.ts", import.meta.url));
      return spawnSync(process.execPath, [command, join(folder, "network"), "--json"], { encoding: "utf8" });
    };
    expect(JSON.parse(run(FLOW).stdout)).toMatchObject({ status: "optimal", objective: 15, bound: 15 });
    const broken = run("p min 2 1\n");
    expect({ status: broken.status, stdout: broken.stdout }).toEqual({ status: 1, stdout: "" });
    expect(broken.stderr).toMatch(/0 arcs, where the first line says 1/);
  });
});
