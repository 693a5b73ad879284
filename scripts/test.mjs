// npm test: everything a change must pass. Static checks, unit and database tests, browser tests.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { runChecks } from "./checks.mjs";
import { ensureInstalled, root, runMain, runNode, say } from "./runtime.mjs";
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

async function unitTests(folder) {
  const report = join(folder, "vitest.json");
  const code = await runNode(
    [join(root, "node_modules/vitest/vitest.mjs"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    { cwd: root },
  );
  const result = readReport(report, "vitest");
  if (result === null) return { passed: 0, failed: 1, names: [] };
  const names = result.testResults.flatMap(({ name, assertionResults, status }) => {
    const failed = assertionResults.filter((test) => test.status === "failed").map((test) => `${relative(root, name)} > ${test.fullName}`);
    return failed.length === 0 && status === "failed" ? [relative(root, name)] : failed;
  });
  return { passed: result.numPassedTests, failed: Math.max(result.numFailedTests, code === 0 ? 0 : 1), names };
}

/** Names of the browser tests of a report that failed, also those that passed when tried again. */
function failedInBrowser(suites) {
  return suites.flatMap(({ file, specs, suites: inner = [] }) => [
    ...specs.filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === "flaky")).map(({ title }) => `${file} > ${title}`),
    ...failedInBrowser(inner),
  ]);
}

async function browserTests(folder) {
  const report = join(folder, "playwright.json");
  const code = await runNode([join(root, "node_modules/@playwright/test/cli.js"), "test", "--reporter=list,json"], {
    cwd: root,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  const result = readReport(report, "playwright");
  if (result === null) return { passed: 0, failed: 1, names: [] };
  return {
    passed: result.stats.expected,
    failed: Math.max(result.stats.unexpected + result.stats.flaky, code === 0 ? 0 : 1),
    names: failedInBrowser(result.suites),
  };
}

await runMain(async () => {
  ensureInstalled();
  const began = Date.now();
  const folder = mkdtempSync(join(tmpdir(), "framsyn-test-"));
  try {
    const failedChecks = await runChecks();
    await ensureWebBuilt();
    const unit = await unitTests(folder);
    const browser = await browserTests(folder);
    const passed = unit.passed + browser.passed;
    const failed = failedChecks + unit.failed + browser.failed;
    // Once more at the very end, where whoever reads only the last lines of a log finds them.
    for (const name of [...unit.names, ...browser.names]) say(`Failed: ${name}`);
    say(`Took ${Math.round((Date.now() - began) / 1000)} s.`);
    if (unit.passed === 0 || browser.passed === 0) say("A part of the tests did not run.");
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
    return failed === 0 && unit.passed > 0 && browser.passed > 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
