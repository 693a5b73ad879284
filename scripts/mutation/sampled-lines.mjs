// Chooses the lines whose mutants `npm run test:mutation` tries.
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../runtime.mjs";

/** Changing it changes the sample: scores are only comparable for the same seed. */
const SEED = "framsyn-1";

/** Source that is mutated, with the share of its lines: model/ is larger than the rooms that were found thin. */
const SHARES = [
  { files: "model/**/*.ts", share: 1 / 72 },
  { files: "model/plan/**/*.ts", share: 1 / 36 },
  { files: "io/report/**/*.ts", share: 1 / 36 },
  { files: "io/language/**/*.ts", share: 1 / 36 },
];

/** Tests, texts, and what no test in these rooms can reach: the kernels' source is compiled to WebAssembly, the rest only lists. */
const LEFT_OUT = /\.test(-support)?\.|\.generated\.|\/wasm\/|\/catalogues\/|texts\.ts$|\/nb\.ts$|\/nn\.ts$|\/en\.ts$|\/index\.ts$/;

/** Whether a line is in the sample: decided by what it says, so that code keeps its place in the sample when its file moves. */
function isSampled(line, share) {
  const text = line.trim();
  if (text === "" || /^(import|export \*|\/\/|\/?\*|[{}()[\];,]+$)/.test(text)) return false;
  const hash = createHash("sha256").update(`${SEED}\n${text}`).digest();
  return hash.readUInt32BE(0) / 2 ** 32 < share;
}

/** Gives the sample as patterns of Stryker, one a line: `file:line-line`. */
export function sampledLines() {
  const shares = new Map();
  for (const { files, share } of SHARES)
    for (const file of globSync(files, { cwd: root })) if (!LEFT_OUT.test(file)) shares.set(file, Math.max(share, shares.get(file) ?? 0));
  return [...shares]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, share]) =>
      readFileSync(join(root, file), "utf8")
        .split("\n")
        .flatMap((line, index) => (isSampled(line, share) ? [`${file}:${index + 1}-${index + 1}`] : [])),
    );
}
