import { sampledLines } from "./scripts/mutation/sampled-lines.mjs";

/** Mutation tests of a fixed sample: `npm run test:mutation`. Figures of the last runs stand in docs/testing.md. */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "scripts/mutation/vitest.config.ts", related: true },
  mutate: sampledLines(),
  coverageAnalysis: "perTest",
  // What runs once when a module is loaded would need all tests for each mutant.
  ignoreStatic: true,
  concurrency: 2,
  // A mutant that never ends is found by its hits; a slow machine must not count as a kill.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  dryRunTimeoutMinutes: 60,
  ignorePatterns: ["dist", "coverage", "test-results", "screenshots", ".framsyn", "bench"],
  // Not in node_modules, where vitest looks for no tests.
  tempDirName: "coverage/mutants",
  reporters: ["json", "clear-text"],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  jsonReporter: { fileName: "coverage/mutation.json" },
  disableTypeChecks: false,
  // Stryker would rewrite it with an interface that TypeScript 7 no longer has; the copy needs no rewriting.
  tsconfigFile: "no-tsconfig.json",
  allowEmpty: false,
};
