// Builds the web app when its sources have changed since the last build.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { INTERRUPTED, root, runNode, say } from "./runtime.mjs";

const SOURCES = ["apps/web", "apps/contract", "io/charts", "io/language", "model", "scripts/texts", "package-lock.json", "tsconfig.json"];
const OUTPUT = join(root, "dist", "web");
const STAMP = join(root, "dist", "web.stamp");

/** Hash of every source file's path, size and time of change: cheap enough for each start. */
function fingerprint() {
  const hash = createHash("sha256");
  const visit = (path) => {
    const stat = statSync(join(root, path));
    if (stat.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) visit(`${path}/${name}`);
    else if (!path.includes(".test.") && !path.includes(".spec.")) hash.update(`${path}:${stat.size}:${stat.mtimeMs}\n`);
  };
  for (const path of SOURCES) if (existsSync(join(root, path))) visit(path);
  return hash.digest("hex");
}

/** Brings dist/web up to date; throws when the build fails. */
export async function ensureWebBuilt() {
  const wanted = fingerprint();
  if (existsSync(join(OUTPUT, "index.html")) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  say("Building the web app ...");
  const code = await runNode(
    [join(root, "node_modules", "vite", "bin", "vite.js"), "build", "--config", "apps/web/vite.config.ts", "--logLevel", "warn"],
    {
      cwd: root,
      stdio: ["ignore", 2, 2],
    },
  );
  // Ctrl-C: whoever pressed it knows why there is nothing.
  if (code === INTERRUPTED) process.exit(INTERRUPTED);
  if (code !== 0) throw new Error("The web app could not be built; see the messages above.");
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(STAMP, wanted);
}
