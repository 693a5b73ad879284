import { describe, expect, test } from "vitest";
import { framsyn } from "./run-cli.test-support.ts";

const COMMANDS = [
  [],
  ["projection"],
  ["backtest"],
  ["decomposition"],
  ["sensitivity"],
  ["compare"],
  ["intake"],
  ["portfolio"],
  ["programme"],
  ["dataset"],
  ["dataset", "check"],
  ["dataset", "show"],
  ["dataset", "template"],
  ["dataset", "import-hr"],
  ["plan"],
  ["plan", "list"],
  ["plan", "read"],
  ["plan", "save"],
  ["plan", "submit"],
  ["plan", "approve"],
  ["plan", "send-back"],
  ["plan", "publish"],
  ["plan", "revise"],
  ["plan", "differences"],
  ["plan", "document"],
  ["scenario"],
  ["scenario", "check"],
  ["schema"],
  ["serve"],
  ["worker"],
];

describe("help", () => {
  test.each(COMMANDS.map((words) => [words.join(" "), words] as const))(
    "of framsyn %s goes to stdout with exit code 0, in all three languages",
    async (_, words) => {
      const texts = await Promise.all(["nb", "nn", "en"].map((language) => framsyn([...words, "--help", "--language", language])));
      for (const { code, stderr } of texts) expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(new Set(texts.map(({ stdout }) => stdout)).size).toBe(3);
      expect(texts[0]!.stdout).toContain("Bruk:");
      expect(texts[0]!.stdout).not.toMatch(/Options:|Usage:|\(default|\(choices/);
    },
  );

  test("names every command in the overview, with examples and exit codes", async () => {
    const { stdout } = await framsyn(["--help"]);
    for (const word of ["projection", "dataset", "scenario", "schema", "serve", "worker", "Examples", "Exit codes: 0"])
      expect(stdout).toContain(word);
  });

  test("the version is the program's", async () => {
    expect((await framsyn(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+/);
  });
});
