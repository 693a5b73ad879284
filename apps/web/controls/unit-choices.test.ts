import { describe, expect, it } from "vitest";
import type { UnitInfo } from "#apps/contract";
import { UNIT_KINDS } from "#model/vocabulary";
import { search } from "./search-choices.ts";
import { unitChoices } from "./unit-choices.ts";

const unit = (id: string, kind: UnitInfo["kind"], parent: string | null, staffed = true): UnitInfo => ({
  id,
  kind,
  sector: "hospital",
  parent,
  names: { nb: id, nn: id, en: id },
  shortName: id,
  organisationNumber: null,
  code: null,
  staffed,
});
const UNITS = [
  unit("norge", "nation", null),
  unit("vest", "rhf", "norge"),
  unit("bergen", "hf", "vest"),
  unit("oslo", "county", "norge"),
  unit("troms", "county", "norge"),
  unit("tom", "municipality", "troms", false),
];
const titles = Object.fromEntries(UNIT_KINDS.map((kind) => [kind, kind])) as Record<(typeof UNIT_KINDS)[number], string>;
const groups = unitChoices(UNITS, "nb", titles, (left, right) => left.localeCompare(right));

describe("unitChoices", () => {
  it("puts trusts under their region, counties together, and leaves out units without staff", () => {
    expect(groups.map((group) => [group.title, group.choices.map((choice) => `${choice.depth ?? 0}${choice.id}`)])).toEqual([
      ["nation", ["0norge"]],
      ["vest", ["0vest", "1bergen"]],
      ["county", ["0oslo", "0troms"]],
    ]);
  });
});

describe("search", () => {
  it("finds by every word, in any case, and drops empty groups", () => {
    expect(search(groups, "BERG").flatMap((group) => group.choices.map((choice) => choice.id))).toEqual(["bergen"]);
    expect(search(groups, "berg oslo")).toEqual([]);
    expect(search(groups, "  ")).toHaveLength(3);
  });
});
