import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import chromium from "@sparticuz/chromium";
import { freePort } from "./scripts/free-port.ts";

// Every worker reads this file again: what is chosen once is handed on in the environment.
process.env.FRAMSYN_TEST_PORT ??= String(await freePort());
if (process.env.FRAMSYN_TEST_DATA === undefined) {
  const folder = mkdtempSync(join(tmpdir(), "framsyn-browser-tests-"));
  process.env.FRAMSYN_TEST_DATA = folder;
  // Only when this process ends is the server surely gone; a global teardown runs while it still writes.
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
}
process.env.CHROMIUM_PATH ??= await chromium.executablePath();
const address = `http://127.0.0.1:${process.env.FRAMSYN_TEST_PORT}`;

/**
 * Browser tests: the real server with a fresh data folder, the built page (`dist/web`) and a real Chromium, the one in the lock file
 * unless CHROMIUM_PATH names another.
 */
export default defineConfig({
  testDir: "apps/web/browser-tests",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: false,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: address,
    locale: "nb-NO",
    timezoneId: "Europe/Oslo",
    viewport: { width: 1280, height: 900 },
    contextOptions: { reducedMotion: "reduce" },
    trace: "off",
    actionTimeout: 20_000,
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: ["--no-sandbox", "--disable-gpu"] },
  },
  // Importing changes which dataset is the newest, so it waits for all tests that look at the reference dataset; tests that import count editions.
  projects: [
    { name: "pages", testIgnore: /(import|editions|plans)\.spec/ },
    // Adding up all plans waits for the tests that write plans: what is saved meanwhile is not in the sum.
    { name: "plans", testMatch: /plans\.spec/, dependencies: ["pages"] },
    { name: "import", testMatch: /import\.spec/, dependencies: ["plans"] },
    { name: "editions", testMatch: /editions\.spec/, dependencies: ["import"] },
  ],
  webServer: {
    command: `"${process.execPath}" apps/server/main.ts --port ${process.env.FRAMSYN_TEST_PORT} --data-folder "${process.env.FRAMSYN_TEST_DATA}"`,
    url: `${address}/api/health`,
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    env: { FRAMSYN_LOG: "error" },
  },
});
