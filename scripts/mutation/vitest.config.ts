import { defineConfig } from "vitest/config";

/** The tests that mutants of model/, io/report and io/language must pass: those rooms' own. */
export default defineConfig({
  test: {
    include: ["{model,io/language,io/report}/**/*.test.ts"],
    isolate: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
