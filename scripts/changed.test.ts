import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
// @ts-expect-error scripts are plain JavaScript without types: they run before anything is installed.
import { browserTests, browserTestsFor } from "./changed.mjs";

const names: string[] = browserTests();

it.each([
  ["a page's folder", ["apps/web/pages/plan/address/search.ts"], ["plan"]],
  ["a page with several tests", ["apps/web/pages/projection/flows.ts"], ["explain", "projection"]],
  ["a test itself", ["apps/web/browser-tests/editions.spec.ts"], ["editions"]],
  ["unit tests and other rooms", ["apps/web/pages/plan/merge.test.ts", "model/plan/index.ts"], []],
])("%s leads to the browser tests that cover it", (_, files, wanted) => {
  expect(browserTestsFor(files, names).sort()).toEqual(wanted);
});

it("what all pages share leads to all browser tests", () => {
  for (const file of ["apps/web/shell/address.ts", "apps/web/browser-tests/fixtures.ts", "apps/web/main.tsx"])
    expect(browserTestsFor([file], names)).toEqual(names);
});

it("every page is covered by a browser test", () => {
  for (const page of readdirSync("apps/web/pages"))
    expect(browserTestsFor([`apps/web/pages/${page}/page.ts`], names), page).not.toEqual([]);
});
