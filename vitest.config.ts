import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{model,io,apps,reference,bench,scripts}/**/*.test.{ts,tsx}"],
    // Two cores: more workers only make the databases and worker threads of different tests wait for each other.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
