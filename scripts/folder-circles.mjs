// Folders that import each other, directly or around: a rule on files cannot see them. Run by `npm run check`; see ARCHITECTURE.md.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findNode, root } from "./runtime.mjs";

const ROOMS = ["model", "io", "apps", "reference", "bench"];
const isTest = (file) => /\.(test|spec|test-support)\.tsx?$|(browser-tests|test-support)\//.test(file);
const folderOf = (file) => file.slice(0, file.lastIndexOf("/"));

/**
 * The folders each folder imports from, tests left out.
 *
 * A front door (`index.ts`) that hands on what is in the folders below its own does not make its folder know them.
 */
export function folderImports(modules) {
  const imports = new Map();
  for (const { source, dependencies } of modules) {
    if (isTest(source)) continue;
    const from = folderOf(source);
    for (const { resolved } of dependencies) {
      const to = folderOf(resolved);
      if (to === from || isTest(resolved) || !ROOMS.includes(resolved.split("/", 1)[0])) continue;
      if (source === `${from}/index.ts` && to.startsWith(`${from}/`)) continue;
      imports.set(from, (imports.get(from) ?? new Set()).add(to));
    }
  }
  return imports;
}

/** Groups of folders that reach each other, each sorted; Tarjan's strongly connected components. */
export function folderCircles(imports) {
  const [order, low, stack, circles] = [new Map(), new Map(), [], []];
  const visit = (folder) => {
    order.set(folder, order.size);
    low.set(folder, order.get(folder));
    stack.push(folder);
    for (const next of imports.get(folder) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(folder, Math.min(low.get(folder), low.get(next)));
    }
    if (low.get(folder) !== order.get(folder)) return;
    const circle = stack.splice(stack.indexOf(folder));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const folder of imports.keys()) if (!order.has(folder)) visit(folder);
  return circles;
}

/** Reads the modules of the house below a folder, as dependency-cruiser sees them. */
function modulesOf(house) {
  const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const args = [cruiser, "--config", ".dependency-cruiser.mjs", "--output-type", "json", "--no-progress", ...ROOMS];
  const { stdout } = spawnSync(findNode(), args, { cwd: house, encoding: "utf8", maxBuffer: 1 << 28 });
  return JSON.parse(stdout).modules;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const imports = folderImports(modulesOf(process.cwd()));
  const circles = folderCircles(imports);
  for (const circle of circles) {
    console.log(`These folders import each other:\n${circle.map((folder) => `  ${folder}`).join("\n")}`);
    for (const from of circle) for (const to of imports.get(from)) if (circle.includes(to)) console.log(`    ${from} → ${to}`);
  }
  console.log(`${imports.size} folders, ${circles.length} circles of folders`);
  if (circles.length > 0) process.exitCode = 1;
}
