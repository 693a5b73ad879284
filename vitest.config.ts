import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { textsPlugin } from "./apps/web/texts-plugin.ts";

/** Rooms of pure functions: their tests leave nothing behind, so they share threads in which every module is loaded once. */
const PURE = "{model,io/language,io/charts,io/report,apps/web/pages,apps/web/charts}/**/*.test.{ts,tsx}";

/** Rooms that read and write files and little else: they leave nothing behind in a process, so that theirs too loads every module once. */
const SHARED =
  "{io/csv,io/files,io/ingest,io/json,io/packed,apps/web,reference/rules,reference/measures,reference/series}/**/*.test.{ts,tsx}";

/** The exhaustive variants of `npm run test:long` take as long as they take. */
const long = process.env.FRAMSYN_TESTS === "long";
const limits = { testTimeout: long ? 3_600_000 : 300_000, hookTimeout: long ? 3_600_000 : 300_000 };

/** The web app's texts, as its build gives them. */
const plugins = [textsPlugin(fileURLToPath(new URL(".", import.meta.url)))];

/** Tests of programs take longest. They begin first, so that none of them is left alone at the end while a core has nothing to do. */
class ProgramsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isProgram = ({ moduleId }: TestSpecification) => /\/apps\/(cli|library|server)\//.test(moduleId);
    return [...sorted.filter(isProgram), ...sorted.filter((file) => !isProgram(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: ProgramsFirst },
    // Two cores: more workers only make the databases and worker threads of different tests wait for each other.
    maxWorkers: 2,
    projects: [
      { plugins, test: { ...limits, name: "pure", include: [PURE], pool: "threads", isolate: false } },
      { plugins, test: { ...limits, name: "shared", include: [SHARED], exclude: [PURE, "**/node_modules/**"], isolate: false } },
      {
        plugins,
        test: {
          ...limits,
          name: "rooms",
          include: ["{model,io,apps,reference,bench,scripts}/**/*.test.{ts,tsx}"],
          exclude: [PURE, SHARED, "**/node_modules/**"],
        },
      },
    ],
  },
});
