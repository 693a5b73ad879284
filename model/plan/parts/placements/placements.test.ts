import { expect, it } from "vitest";
import { REFERENCE_SCENARIO } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { smallDataset } from "../../../scenario/small-dataset.test-support.ts";
import { Block } from "../../document/block.ts";
import type { PlanFacts } from "../../facts/occupation-facts.ts";
import type { PlanUnderCheck } from "../../view/plan-under-check.ts";
import type { PlanView } from "../../view/plan-view.ts";
import { criteria } from "../staff/criteria/criteria.ts";
import { placements as chapter } from "./chapters/placements/chapter.ts";
import { type PlacementFacts, placementFacts } from "./facts/placement-facts.ts";

type Order = Dataset["tables"]["placement_orders"][number];
const named = (name: string) => ({ name_nb: name, name_nn: name, name_en: name });
const site = (id: string, unit: string) => ({
  ...{ id, unit, parent: null, setting: "hospital" as const, latitude: null, longitude: null, source: "s", note: null },
  ...named(id.toUpperCase()),
});
const order = (
  at: string,
  discipline: string,
  asked: number,
  offered: number | null,
  answered_on: string | null = null,
  placed: number | null = null,
): Order => ({
  ...{ institution: "I", programme: "p", site: at, discipline, from_week: "2027-W02", to_week: "2027-W10", asked, offered },
  ...{ asked_on: "2026-03-20", deadline: "2026-05-01", answered_on, placed, source: "s", note: null },
});
const small = smallDataset();
const withOrders = (orders: readonly Order[]): Dataset => ({
  ...small,
  tables: {
    ...small.tables,
    disciplines: ["x", "y"].map((id) => ({ id, ...named(`Fag ${id}`), source: "s", note: null })),
    placement_sites: [site("a", "helse-a"), site("b", "helse-b")],
    placement_orders: [...orders],
  },
});
const UNITS = ["norge", "helse-a", "helse-b"];
const RUN = { to: 2036, draws: 2, seed: 1 };
function factsAt(unit: string, orders: readonly Order[]): PlacementFacts | undefined {
  const results = placementFacts
    .pieces(withOrders(orders))
    .map(({ about, dataset }) =>
      placementFacts.compute({ dataset: dataset(), scenario: REFERENCE_SCENARIO, about, units: UNITS, measures: [], run: RUN }),
    );
  return placementFacts.ofUnit(results, unit, { counted: [], held: null });
}
const blocksOf = (own: PlacementFacts | undefined) => {
  const blocks = chapter.build({ facts: { parts: { placements: own } } as unknown as PlanFacts } as PlanView);
  for (const block of blocks) expect(Block.parse(block)).toEqual(block);
  return blocks;
};
const ORDERS = [
  order("a", "x", 10, 4, "2026-04-20"),
  order("a", "y", 6, 6, "2026-04-21"),
  order("b", "x", 2, null),
  order("b", "y", 5, 1, "2026-04-22"),
];

it("adds up what was asked and offered at a unit and below it; an order without an answer has no offer", () => {
  expect(factsAt("norge", ORDERS)!.total).toEqual({ asked: 23, offered: 11, orders: 4, answered: 3, placed: null, allocated: 0 });
  expect(factsAt("helse-b", ORDERS)).toMatchObject({
    total: { asked: 7, offered: 1, orders: 2, answered: 1 },
    newest: "2026-04-22",
    sites: [
      { site: { nb: "B" }, discipline: { nb: "Fag x" }, asked: 2, offered: null, answered: 0, deadline: "2026-05-01" },
      { site: { nb: "B" }, discipline: { nb: "Fag y" }, asked: 5, offered: 1, answered: 1, deadline: null },
    ],
  });
});

it("a dataset without orders, and a unit nobody has asked, have no facts: the chapter says that it is not known", () => {
  expect(placementFacts.pieces(withOrders([]))).toEqual([]);
  expect(factsAt("helse-b", [order("a", "x", 1, 1)])).toBeUndefined();
  expect(blocksOf(undefined).at(-1)).toEqual({ kind: "paragraph", words: { key: "placements.none", values: {} } });
});

it("the chapter names the tightest of the disciplines that are answered, and who has not answered", () => {
  const blocks = blocksOf(factsAt("helse-a", ORDERS));
  expect(blocks[2]).toMatchObject({ words: { key: "placements.notAllocatedYet" } });
  expect(blocks[3]).toMatchObject({
    words: {
      key: "placements.bottleneck",
      values: { discipline: { names: { nb: "Fag x" } }, asked: { value: 10 }, offered: { value: 4 } },
    },
  });
  // Of x at helse-b nobody has said no: silence is no offer of nothing.
  const tables = blocksOf(factsAt("helse-b", ORDERS)).flatMap((block) => (block.kind === "table" ? [block] : []));
  expect(tables[1]!.rows[0]!.slice(3)).toMatchObject([
    { key: "placements.notAnswered" },
    { key: "placements.notAllocated" },
    { value: 1 },
    { kind: "date", on: "2026-05-01" },
  ]);
});

const ALLOCATED = [order("a", "x", 10, 4, "2026-04-20", 4), order("a", "y", 6, 6, "2026-04-21", 1), order("b", "y", 5, 1, "2026-04-22")];

it("how many are placed is told of what is allocated, with the discipline that is tightest then; what is not is not none", () => {
  expect(factsAt("helse-a", ALLOCATED)!.total).toMatchObject({ placed: 5, allocated: 2, orders: 2 });
  expect(factsAt("norge", ALLOCATED)!.total).toMatchObject({ placed: 5, allocated: 2, orders: 3 });
  expect(factsAt("helse-b", ALLOCATED)!.total).toMatchObject({ placed: null, allocated: 0 });
  const words = blocksOf(factsAt("helse-a", ALLOCATED)).flatMap((block) => (block.kind === "paragraph" ? [block.words] : []));
  expect(words).toMatchObject([
    { key: "placements.placedLead", values: { placed: { value: 5 }, allocated: { value: 2 } } },
    { key: "placements.bottleneck", values: { discipline: { names: { nb: "Fag x" } } } },
    { key: "placements.bottleneckPlaced", values: { discipline: { names: { nb: "Fag y" } }, placed: { value: 1 }, asked: { value: 6 } } },
    { key: "placements.note" },
  ]);
  // In the whole country y is not allocated everywhere, so nothing is said of it.
  expect(JSON.stringify(blocksOf(factsAt("norge", ALLOCATED)))).toMatch(/"placements.notAllocated"/);
  const mask = { smallest: 3, hidesAll: () => false, hidesDetails: () => false };
  const { facts } = placementFacts.mask(factsAt("norge", ALLOCATED)!, "norge", mask);
  expect(facts!.total.placed).toBeNull();
  expect(facts!.sites.map(({ placed, allocated }) => [placed, allocated])).toEqual([
    [4, 1],
    [null, 1],
    [null, 0],
  ]);
});

it("the public sees no sum from which a small number could be worked out, and no small number", () => {
  const mask = { smallest: 3, hidesAll: () => false, hidesDetails: () => false };
  const { facts } = placementFacts.mask(factsAt("norge", ORDERS)!, "norge", mask);
  expect(facts).toMatchObject({ total: { asked: null, offered: null, orders: 4, answered: 3 }, disciplines: [] });
  expect(facts!.sites.map(({ asked, offered }) => [asked, offered])).toEqual([
    [10, 4],
    [6, 6],
    [null, null],
    [5, null],
  ]);
  const shown = JSON.stringify(blocksOf(facts));
  expect(shown).toContain('"hidden"');
  expect(shown).not.toMatch(/"value":(23|11|7)\b/);
});

it("the requirement is answered by orders of the last year, and by what is reported where there are none", () => {
  const { judge } = criteria.find(({ id }) => id === "placements")!;
  const ask = (orders: readonly Order[], today = "2026-11-25") => {
    const own = factsAt("helse-a", orders);
    const facts = { baseYear: 2026, years: [], occupations: [], ...(own && { parts: { placements: own } }) };
    return judge({ content: { evidence: [] }, facts, measures: [], today } as unknown as PlanUnderCheck);
  };
  expect(ask(ORDERS)).toMatchObject({ answer: "yes", because: "placements.yesOrders", values: { passed: 2, all: 2 }, on: "2026-04-21" });
  expect(ask([...ORDERS, { ...order("a", "x", 2, null), from_week: "2027-W20" }])).toMatchObject({ answer: "partly" });
  expect(ask([order("a", "x", 2, null)])).toMatchObject({ answer: "no", because: "placements.noOrders" });
  expect(ask(ORDERS, "2028-01-01")).toMatchObject({ answer: "no", values: { passed: 0, all: 2 } });
  expect(ask([])).not.toHaveProperty("because");
});
