import { expect, it } from "vitest";
import type { Dataset } from "#model/vocabulary";
import { smallGroups } from "./small-groups.ts";

it("groups of fewer than three FTE are hidden, those of none are not there to hide", () => {
  const group = (id: string) => ({ id, laboratory: "lab" });
  const covered = (staff_group: string, value: number) => ({ staff_group, measure: "covered-fte", value });
  const tables = {
    staff_groups: [group("one"), group("three"), group("none"), { id: "other", laboratory: "elsewhere" }],
    laboratory_staff: [covered("one", 2.9), covered("three", 3), covered("none", 0), covered("other", 1)],
  } as unknown as Dataset["tables"];
  expect([...smallGroups(tables, "lab")]).toEqual(["one"]);
});
