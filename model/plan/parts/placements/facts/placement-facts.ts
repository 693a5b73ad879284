import { z } from "zod";
import { hideSmallNumbers } from "#model/disclosure";
import { unitTree } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { PartFacts } from "../../plan-part.ts";

const Named = z.object({ nb: z.string(), nn: z.string(), en: z.string() });

/** Places asked for and offered, all orders added up. */
const Places = z.object({
  asked: z.number().nullable().describe("Null: hidden because it is small"),
  offered: z.number().nullable().describe("Of the orders that are answered; null: none is, or hidden because it is small"),
  orders: z.int(),
  answered: z.int().describe("Orders that are answered"),
  placed: z
    .number()
    .nullable()
    .default(null)
    .describe("Students placed at once, of the orders whose term is allocated; null: none is, or hidden because it is small"),
  allocated: z.int().default(0).describe("Orders whose term is allocated, with how many were placed taken along from it"),
});
export type Places = z.infer<typeof Places>;

/** What a unit has been asked for and has offered. */
export const PlacementFacts = z.object({
  total: Places.describe("Of all orders; without numbers of places in a public view"),
  newest: z.iso.date().describe("Day of the newest order or answer"),
  disciplines: z.array(Places.extend({ discipline: Named })).describe("None in a public view: nobody can subtract"),
  sites: z
    .array(
      Places.extend({
        site: Named,
        discipline: Named,
        deadline: z.iso.date().nullable().describe("Nearest deadline of an order not answered"),
      }),
    )
    .describe("None where a unit has very many"),
});
export type PlacementFacts = z.infer<typeof PlacementFacts>;

/** More rows than this nobody reads in a plan; the plans of the units below have them. */
const MOST_ROWS = 60;

type Order = Dataset["tables"]["placement_orders"][number];

/** Orders of placements at a unit and the units below it: one piece, where the dataset has any. */
export const placementFacts: PartFacts<PlacementFacts, { readonly unit: string; readonly facts: PlacementFacts }[]> = {
  schema: PlacementFacts,
  pieces: (dataset) =>
    dataset.tables.placement_orders.length === 0 ? [] : [{ about: "placements", weight: 1, dataset: () => onlyOrders(dataset) }],
  compute: ({ dataset, units }) =>
    units.flatMap((unit) => {
      const facts = factsOf(dataset, unit);
      return facts === null ? [] : [{ unit, facts }];
    }),
  ofUnit: (results, unit) => results.flat().find((one) => one.unit === unit)?.facts,
  mask: (facts, _, { smallest }) => ({
    facts: {
      ...facts,
      total: { ...facts.total, asked: null, offered: null, placed: null },
      disciplines: [],
      sites: maskSites(facts.sites, smallest),
    },
  }),
};

/** Hides small numbers of places. No sum of them is public in any plan, so no other has to be hidden for them. */
function maskSites(sites: PlacementFacts["sites"], smallest: number): PlacementFacts["sites"] {
  const shown = hideSmallNumbers(
    sites.map(({ asked, offered, placed }) => [asked ?? 0, offered ?? 0, placed ?? 0]),
    { rows: false, columns: false },
    smallest,
  );
  return sites.map((site, at) => ({
    ...site,
    asked: shown[at]![0]!,
    offered: site.offered === null ? null : shown[at]![1]!,
    placed: site.placed === null ? null : shown[at]![2]!,
  }));
}

function onlyOrders(dataset: Dataset): Dataset {
  const { units, disciplines, placement_sites, placement_orders } = dataset.tables;
  const none = Object.fromEntries(Object.keys(dataset.tables).map((name) => [name, []])) as unknown as Dataset["tables"];
  return { ...dataset, tables: { ...none, units, disciplines, placement_sites, placement_orders } };
}

function factsOf(dataset: Dataset, unit: string): PlacementFacts | null {
  const { placement_orders, placement_sites, disciplines } = dataset.tables;
  const within = unitTree(dataset).within(unit);
  const sites = new Map(placement_sites.filter((site) => within.has(site.unit)).map((site) => [site.id, site]));
  const orders = placement_orders.filter(({ site }) => sites.has(site));
  if (orders.length === 0) return null;
  const fields = new Map(disciplines.map((row) => [row.id, row]));
  const byDiscipline = grouped(orders, ({ discipline }) => discipline);
  const bySite = grouped(orders, ({ site, discipline }) => `${site}\n${discipline}`);
  return {
    total: placesOf(orders),
    newest: orders
      .map(({ asked_on, answered_on }) => answered_on ?? asked_on)
      .sort()
      .at(-1)!,
    disciplines: byDiscipline.map((own) => ({ discipline: nameOf(fields.get(own[0]!.discipline), own[0]!.discipline), ...placesOf(own) })),
    sites:
      bySite.length > MOST_ROWS
        ? []
        : bySite.map((own) => ({
            site: nameOf(sites.get(own[0]!.site), own[0]!.site),
            discipline: nameOf(fields.get(own[0]!.discipline), own[0]!.discipline),
            deadline:
              own
                .filter(({ offered }) => offered === null)
                .map(({ deadline }) => deadline)
                .sort()[0] ?? null,
            ...placesOf(own),
          })),
  };
}

/** Orders by a key, in the order of the keys. */
const grouped = (orders: readonly Order[], key: (order: Order) => string): Order[][] =>
  [...Map.groupBy(orders, key)].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, own]) => own);

function placesOf(orders: readonly Order[]): Places {
  const answered = orders.filter(({ offered }) => offered !== null);
  const allocated = orders.filter(({ placed }) => placed !== null);
  return {
    asked: orders.reduce((sum, { asked }) => sum + asked, 0),
    offered: answered.length === 0 ? null : answered.reduce((sum, { offered }) => sum + offered!, 0),
    orders: orders.length,
    answered: answered.length,
    placed: allocated.length === 0 ? null : allocated.reduce((sum, { placed }) => sum + placed!, 0),
    allocated: allocated.length,
  };
}

const nameOf = (row: { readonly name_nb: string; readonly name_nn: string; readonly name_en: string } | undefined, id: string) =>
  row === undefined ? { nb: id, nn: id, en: id } : { nb: row.name_nb, nn: row.name_nn, en: row.name_en };
