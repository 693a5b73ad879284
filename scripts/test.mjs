// npm test: everything a change must pass. Static checks, unit and database tests, browser tests.
// npm test -- --changed: the static checks, and the tests that what changed since main can have broken.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { browserTests as allBrowserTests, browserTestsFor, changedFiles, changedSince } from "./changed.mjs";
import { runChecks } from "./checks.mjs";
import { ensureInstalled, root, runMain, runNode, say } from "./runtime.mjs";
import { browserTimes, slowest, unitTimes } from "./slowest.mjs";
import { ensureWebBuilt } from "./web-build.mjs";

/** Reads a JSON report; a runner that left none has crashed. */
function readReport(path, runner) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    say(`${runner} left no report: it stopped before its tests were done.`);
    return null;
  }
}

async function unitTests(folder, since) {
  const report = join(folder, "vitest.json");
  const code = await runNode(
    [
      join(root, "node_modules/vitest/vitest.mjs"),
      "run",
      // Node reads the configuration as it stands; bundling it first takes seconds.
      "--configLoader=native",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...(since === null ? [] : ["--changed", since, "--passWithNoTests"]),
    ],
    { cwd: root },
  );
  const result = readReport(report, "vitest");
  if (result === null) return { passed: 0, failed: 1, names: [], times: [] };
  const names = result.testResults.flatMap(({ name, assertionResults, status }) => {
    const failed = assertionResults.filter((test) => test.status === "failed").map((test) => `${relative(root, name)} > ${test.fullName}`);
    return failed.length === 0 && status === "failed" ? [relative(root, name)] : failed;
  });
  return { passed: result.numPassedTests, failed: Math.max(result.numFailedTests, code === 0 ? 0 : 1), names, times: unitTimes(result) };
}

/** Names of the browser tests of a report that failed, also those that passed when tried again. */
function failedInBrowser(suites) {
  return suites.flatMap(({ file, specs, suites: inner = [] }) => [
    ...specs.filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === "flaky")).map(({ title }) => `${file} > ${title}`),
    ...failedInBrowser(inner),
  ]);
}

/** Runs the static checks and builds the web app; where browser tests follow, also computes the numbers they find ready. Gives failed checks. */
async function checksAndPreparations(withNumbers) {
  const [failed] = await Promise.all([runChecks(), ensureWebBuilt()]);
  // Where this fails, whoever needs the numbers makes them again, and says why not.
  if (withNumbers) await runNode([join(root, "apps/server/test-support/prepare.ts")], { cwd: root, stdio: ["ignore", 2, 2] });
  return failed;
}

/** What no tests come to. */
const NOTHING = { passed: 0, failed: 0, names: [], times: [] };

async function browserTests(folder, chosen) {
  const report = join(folder, "playwright.json");
  const code = await runNode(
    [join(root, "node_modules/@playwright/test/cli.js"), "test", "--reporter=list,json", ...chosen.map((name) => `/${name}.spec.ts`)],
    {
      cwd: root,
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    },
  );
  const result = readReport(report, "playwright");
  if (result === null) return { passed: 0, failed: 1, names: [], times: [] };
  return {
    passed: result.stats.expected,
    failed: Math.max(result.stats.unexpected + result.stats.flaky, code === 0 ? 0 : 1),
    names: failedInBrowser(result.suites),
    times: browserTimes(result.suites),
  };
}

await runMain(async () => {
  ensureInstalled();
  const began = Date.now();
  const folder = mkdtempSync(join(tmpdir(), "framsyn-test-"));
  const since = process.argv.includes("--changed") ? changedSince() : null;
  try {
    const chosen = since === null ? allBrowserTests() : browserTestsFor(changedFiles(since), allBrowserTests());
    // Unit tests often wait: for a process, a database, a thread. Beside them goes all that browser tests wait for.
    const [failedChecks, unit] = await Promise.all([checksAndPreparations(chosen.length > 0), unitTests(folder, since)]);
    if (since !== null) say(`Browser tests of what changed since ${since.slice(0, 9)}: ${chosen.join(", ") || "none"}.`);
    const browser = chosen.length > 0 ? await browserTests(folder, since === null ? [] : chosen) : NOTHING;
    const passed = unit.passed + browser.passed;
    const failed = failedChecks + unit.failed + browser.failed;
    say(`The slowest tests:\n${slowest([...unit.times, ...browser.times]).join("\n")}`);
    // Once more at the very end, where whoever reads only the last lines of a log finds them.
    for (const name of [...unit.names, ...browser.names]) say(`Failed: ${name}`);
    say(`Took ${Math.round((Date.now() - began) / 1000)} s.`);
    const missed = since === null && (unit.passed === 0 || browser.passed === 0);
    if (missed) say("A part of the tests did not run.");
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
    return failed === 0 && !missed ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
