import type { Block, Value, Words } from "../../../../document/block.ts";
import type { Chapter } from "../../../../document/chapter.ts";
import { heading, number, say } from "../../../../document/make.ts";
import { factsIn } from "../../../plan-part.ts";
import { type PlacementFacts, type Places, placementFacts } from "../../facts/placement-facts.ts";
import { texts } from "./texts.ts";

/** What others have asked of the unit's sites, what was offered, how many are placed, where it is tightest, and who has not answered. */
export const placements: Chapter = {
  id: "placements",
  texts,
  build: ({ facts }) => {
    const own = factsIn({ id: "placements", facts: placementFacts }, facts);
    const title = heading(1, "placements", say("placements.title"));
    if (own === undefined) return [title, { kind: "paragraph", words: say("placements.none") }];
    const { orders, answered, asked, offered } = own.total;
    const counts = { answered: number(answered, "count"), orders: number(orders, "count") };
    const lead =
      asked === null
        ? say("placements.leadPublic", counts)
        : say("placements.lead", { ...counts, asked: number(asked, "count"), offered: number(offered ?? 0, "count") });
    return [
      title,
      { kind: "statement", words: lead },
      { kind: "paragraph", words: placedOf(own.total) },
      ...bottleneck(own),
      ...table(
        "byDiscipline",
        ["discipline"],
        own.disciplines.map((one) => [{ kind: "named", names: one.discipline }, ...placeCells(one)]),
      ),
      ...table(
        "bySite",
        ["site", "discipline"],
        own.sites.map((one) => [
          { kind: "named", names: one.site },
          { kind: "named", names: one.discipline },
          ...placeCells(one),
          dueOf(one.deadline),
        ]),
      ),
      { kind: "paragraph", words: say("placements.note") },
    ];
  },
};

/** How many are placed, as far as terms are allocated: not allocated yet is not none. */
function placedOf({ orders, allocated, placed }: Places): Words {
  if (allocated === 0) return say("placements.notAllocatedYet");
  const counts = { allocated: number(allocated, "count"), orders: number(orders, "count") };
  return placed === null
    ? say("placements.placedPublic", counts)
    : say("placements.placedLead", { ...counts, placed: number(placed, "count") });
}

/** The discipline of whose answered orders the least share was met; only of orders that are answered all, so that silence is not taken for a no. */
function bottleneck({ disciplines }: PlacementFacts): Block[] {
  const met = disciplines
    .filter(({ asked, offered, orders, answered }) => orders === answered && offered !== null && asked !== null && asked > offered)
    .sort((one, other) => one.offered! / one.asked! - other.offered! / other.asked!);
  const [least] = met;
  const filled = disciplines
    .filter(({ asked, placed, orders, allocated }) => orders === allocated && placed !== null && asked !== null && asked > placed)
    .sort((one, other) => one.placed! / one.asked! - other.placed! / other.asked!);
  const [emptiest] = filled;
  return [
    ...(least === undefined ? [] : [tightest("placements.bottleneck", least, { offered: number(least.offered!, "count") })]),
    ...(emptiest === undefined ? [] : [tightest("placements.bottleneckPlaced", emptiest, { placed: number(emptiest.placed!, "count") })]),
  ];
}

function tightest(key: string, { discipline, asked }: PlacementFacts["disciplines"][number], got: Record<string, Value>): Block {
  const values = { discipline: { kind: "named" as const, names: discipline }, asked: number(asked!, "count"), ...got };
  return { kind: "paragraph", words: say(key, values) };
}

function placeCells({ asked, offered, orders, answered, placed, allocated }: Places): (Value | Words)[] {
  const shown: Value | Words =
    offered !== null ? number(offered, "count") : answered === 0 ? say("placements.notAnswered") : { kind: "hidden" };
  const there: Value | Words =
    placed !== null ? number(placed, "count") : allocated === 0 ? say("placements.notAllocated") : { kind: "hidden" };
  return [asked === null ? { kind: "hidden" } : number(asked, "count"), shown, there, number(orders - answered, "count")];
}

const dueOf = (on: string | null): Value => (on === null ? { kind: "written", text: "–" } : { kind: "date", on });

function table(id: "byDiscipline" | "bySite", names: readonly string[], rows: (Value | Words)[][]): Block[] {
  if (rows.length === 0) return [];
  const counts = ["asked", "offered", "placed", "waiting"] as const;
  return [
    {
      kind: "table",
      id: `placements-${id}`,
      caption: say(`placements.${id}`),
      columns: [
        ...names.map((column) => ({ id: column, unit: null, words: say(`placements.${column}`) })),
        ...counts.map((column) => ({ id: column, unit: "count" as const, words: say(`placements.${column}`) })),
        ...(id === "bySite" ? [{ id: "deadline", unit: null, words: say("placements.deadline") }] : []),
      ],
      rows,
      notes: [],
      provenance: [],
    },
  ];
}
