// The static checks, each a name and the command that fails when the house is out of order.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { findNode, root, say } from "./runtime.mjs";

const bin = (...path) => join(root, "node_modules", ...path);

/** Name, arguments to Node, and a sign of life the output must show (a tool that checks nothing must not pass). */
const CHECKS = [
  {
    name: "format and lint",
    args: [bin("@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings", "."],
    proof: /Checked [1-9]\d* files/,
  },
  { name: "types", args: [bin("typescript", "bin", "tsc"), "-p", "."] },
  {
    name: "import rules",
    args: [
      bin("dependency-cruiser", "bin", "dependency-cruiser.mjs"),
      "--config",
      ".dependency-cruiser.mjs",
      "model",
      "io",
      "apps",
      "reference",
      "bench",
    ],
    proof: /no dependency violations found \([1-9]\d{2,} modules/,
  },
  { name: "texts", args: [join(root, "scripts", "texts", "check.ts")], proof: /Checked [1-9]\d{3,} texts/ },
  {
    name: "circles of folders",
    args: [join(root, "scripts", "folder-circles.mjs")],
    proof: /[1-9]\d{2,} folders, 0 circles of folders/,
  },
  { name: "unused code", args: [bin("knip", "bin", "knip.js"), "--no-progress"] },
];

/** Runs one command and resolves with its exit code and output. */
function run(args) {
  return new Promise((resolve) => {
    const child = spawn(findNode(), args, { cwd: root, env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" } });
    let output = "";
    child.stdout.on("data", (data) => (output += data));
    child.stderr.on("data", (data) => (output += data));
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** Runs every check; returns the number that failed. */
export async function runChecks() {
  let failed = 0;
  for (const { name, args, proof } of CHECKS) {
    const began = Date.now();
    const { code, output } = await run(args);
    const ok = code === 0 && (proof === undefined || proof.test(output));
    say(`${ok ? "ok  " : "FAIL"} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    if (!ok) {
      failed += 1;
      say(output.slice(0, 20_000));
      if (code === 0) say("The tool reported success without having checked anything.");
    }
  }
  return failed;
}
