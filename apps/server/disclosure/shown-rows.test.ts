import { expect, it } from "vitest";
import type { Dataset } from "#model/vocabulary";
import { isHidden } from "./shown-rows.ts";

it("rows of a laboratory's small staff group are hidden, whoever counted them, and those of others are not", () => {
  const covered = (staff_group: string, value: number) => ({ staff_group, measure: "covered-fte", value, source: "own" });
  const [two, three] = [covered("two", 2), covered("three", 3)];
  const dataset = {
    tables: {
      laboratories: [{ id: "lab" }],
      staff_groups: [
        { id: "two", laboratory: "lab" },
        { id: "three", laboratory: "lab" },
      ],
      laboratory_staff: [two, three],
      stock: [],
    },
  } as unknown as Dataset;
  expect([two, three].map((row) => isHidden(dataset, "laboratory_staff", row))).toEqual([true, false]);
  const able = (staff_group: string) => ({ staff_group, station: "bench", measure: "able", value: 1, source: "own" });
  expect([able("two"), able("three")].map((row) => isHidden(dataset, "laboratory_skills", row))).toEqual([true, false]);
});
