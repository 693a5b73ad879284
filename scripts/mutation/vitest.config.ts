import { defineConfig } from "vitest/config";

/** The tests that mutants of model/, io/report and io/language must pass: those rooms' own. */
export default defineConfig({
  test: {
    include: ["{model,io/language,io/report,io/plans}/**/*.test.ts"],
    isolate: false,
    testTimeout: 60_000,
  },
});
