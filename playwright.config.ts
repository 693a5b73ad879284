import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import chromium from "@sparticuz/chromium";
import { freePort } from "./scripts/free-port.ts";

/**
 * Groups of tests, each with a server and data of its own, so that they run side by side: importing changes which dataset is the newest, and
 * adding up all plans must not meet plans that are being written. Plans are added up on a dataset of few occupations: all of them are made
 * anew, and how they add up does not depend on how many occupations there are.
 */
const SERVERS = ["pages", "plans", "editions"] as const;
type ServerName = (typeof SERVERS)[number];

// Every worker reads this file again: what is chosen once is handed on in the environment.
if (process.env.FRAMSYN_TEST_DATA === undefined) {
  const folder = mkdtempSync(join(tmpdir(), "framsyn-browser-tests-"));
  process.env.FRAMSYN_TEST_DATA = folder;
  // Only when this process ends is the server surely gone; a global teardown runs while it still writes.
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const name of SERVERS) process.env[`FRAMSYN_TEST_PORT_${name}`] = String(await freePort());
}
process.env.CHROMIUM_PATH ??= await chromium.executablePath();
const port = (name: ServerName): string => process.env[`FRAMSYN_TEST_PORT_${name}`] ?? "";
const address = (name: ServerName): string => `http://127.0.0.1:${port(name)}`;

/** Starts a server on a copy of the prepared data folder. Made here and not above: tools that only read this file must not compute numbers. */
function startServer(name: ServerName): string {
  const node = `"${process.execPath}"`;
  const folder = `"${join(process.env.FRAMSYN_TEST_DATA ?? "", name)}"`;
  if (name === "plans") return `${node} apps/server/test-support/serve-few.ts ${port(name)} ${folder}`;
  const prepare = `${node} apps/server/test-support/prepare.ts ${folder}`;
  return `${prepare} && ${node} apps/server/main.ts --port ${port(name)} --data-folder ${folder}`;
}

/**
 * Browser tests: real servers, each on a copy of a prepared data folder, the built page (`dist/web`) and a real Chromium, the one in the lock
 * file unless CHROMIUM_PATH names another.
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
    locale: "nb-NO",
    timezoneId: "Europe/Oslo",
    viewport: { width: 1280, height: 900 },
    contextOptions: { reducedMotion: "reduce" },
    trace: "off",
    actionTimeout: 20_000,
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: ["--no-sandbox", "--disable-gpu"] },
  },
  // The chain goes first: what waits for another would otherwise run alone at the end. Tests that import count editions, so they do not share.
  projects: [
    { name: "own-numbers", testMatch: /own-numbers(-cases)?\.spec/, use: { baseURL: address("editions") } },
    { name: "plans", testMatch: /plans\.spec/, use: { baseURL: address("plans") } },
    { name: "editions", testMatch: /editions\.spec/, dependencies: ["own-numbers"], use: { baseURL: address("editions") } },
    { name: "pages", testIgnore: /(own-numbers|own-numbers-cases|editions|plans)\.spec/, use: { baseURL: address("pages") } },
  ],
  webServer: SERVERS.map((name) => ({
    command: startServer(name),
    url: `${address(name)}/api/health`,
    // In a fresh clone, the numbers are first computed.
    timeout: 900_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    env: { FRAMSYN_LOG: "error" },
  })),
});
