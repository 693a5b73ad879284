import { expect, it } from "vitest";
import { triedNumbers } from "./readiness-of-one.ts";

it("tries the same numbers of draws given up whatever the most, so that a larger share never costs less", () => {
  const all = triedNumbers(100);
  for (let most = 0; most < 100; most++) expect(triedNumbers(most)).toEqual(all.filter((k) => k <= most));
});
