// What `npm test -- --changed` runs: tests that a change can have broken.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./runtime.mjs";

const TESTS = "apps/web/browser-tests";
const WEB = "apps/web/";

/** Folders of the web app that a browser test covers, where they are not the page of its own name. */
const COVERS = {
  editions: ["pages/comparison", "pages/programme"],
  explain: ["pages/projection"],
  import: ["pages/data"],
  public: ["pages/public", "pages/public-plan"],
  shell: ["pages/accessibility"],
};

function git(...args) {
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  return status === 0 ? stdout.trim() : "";
}

/** The commit that changes are counted from: where this branch left main, or the last commit on main itself. */
export const changedSince = () =>
  git("merge-base", "HEAD", "origin/main") || git("merge-base", "HEAD", "main") || git("rev-parse", "HEAD") || "HEAD";

/** Files changed since a commit, new ones too. */
export const changedFiles = (since) =>
  [git("diff", "--name-only", since), git("ls-files", "--others", "--exclude-standard")]
    .flatMap((list) => list.split("\n"))
    .filter((file) => file !== "");

/**
 * Chooses browser tests for changed files: those that changed, those of a page whose folder changed, and all where the web app changed outside
 * its pages. What changes below the web app is tested in its own room; the whole `npm test` looks at it in the browser too.
 */
export function browserTestsFor(files, names) {
  const inWeb = files.filter((file) => file.startsWith(WEB) && !/\.test\.tsx?$/.test(file)).map((file) => file.slice(WEB.length));
  const isSpec = (file) => /^browser-tests\/.*\.spec\.ts$/.test(file);
  if (inWeb.some((file) => !file.startsWith("pages/") && !isSpec(file))) return names;
  return names.filter((name) =>
    [...(COVERS[name] ?? [`pages/${name}`]), `browser-tests/${name}.spec.ts`].some((path) =>
      inWeb.some((file) => file === path || file.startsWith(`${path}/`)),
    ),
  );
}

/** Names of all browser tests. */
export const browserTests = () =>
  existsSync(join(root, TESTS))
    ? readdirSync(join(root, TESTS)).flatMap((name) => (name.endsWith(".spec.ts") ? [name.slice(0, -8)] : []))
    : [];
