// The slowest tests of a run, from the reports of vitest and playwright.
import { basename, relative } from "node:path";
import { root } from "./runtime.mjs";

/** Tests of vitest's report, each with its name and how long it took, seconds. */
export const unitTimes = ({ testResults }) =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({ name: `${relative(root, name)} > ${fullName}`, seconds: (duration ?? 0) / 1000 })),
  );

/** Tests of playwright's report, likewise; all tries of a test together. */
export const browserTimes = (suites) =>
  suites.flatMap(({ file, specs, suites: inner = [] }) => [
    ...specs.map(({ title, tests }) => ({
      name: `${basename(file)} > ${title}`,
      seconds: tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration / 1000, 0),
    })),
    ...browserTimes(inner),
  ]);

/** Lines that name the slowest tests, the slowest first. */
export const slowest = (times, count = 10) =>
  [...times]
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`);
