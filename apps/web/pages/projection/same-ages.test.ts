import { expect, it } from "vitest";
import type { Projection } from "#apps/contract";
import { sameAgesEverywhere } from "./same-ages.ts";

const figure = (table: string, unit: string | null) =>
  ({ table, what: { unit, occupation: "bioingenior" } }) as unknown as Projection["figures"][number];

it("tells ages of every unit from those of the unit itself, and says nothing where no ages are used", () => {
  expect(sameAgesEverywhere([figure("age_profile", null), figure("stock", "helse-bergen")])).toBe(true);
  expect(sameAgesEverywhere([figure("age_profile", "helse-bergen"), figure("age_profile", null)])).toBe(false);
  expect(sameAgesEverywhere([figure("stock", null)])).toBe(false);
});
