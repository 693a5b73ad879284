import type { Dataset } from "#model/vocabulary";
import { nearest } from "../../findings/nearest.ts";
import { fold } from "../../payroll/words/fold.ts";

/** What a cell can name. */
export const NAMED_KINDS = [
  "station",
  "staff-group",
  "instrument",
  "product",
  "test",
  "route",
  "unit",
  "occupation",
  "discipline",
] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

interface Candidate {
  readonly id: string;
  readonly names: readonly string[];
  /** Whether it is the laboratory's own: only those can be meant by a name that is nearly theirs. */
  readonly own: boolean;
}

/** Letters of a heading or name that may differ before it is another. */
export const NEAR = 0.25;

/** Finds ids by names, in any language, by key or by the key without the laboratory's before it. */
export class Names {
  readonly #byName = new Map<NamedKind, Map<string, Set<string>>>();
  /** Names of the laboratory's own and their ids, by the numbers in them. */
  readonly #own = new Map<string, Map<string, string>>();
  readonly #near = new Map<string, string | null>();

  constructor(base: Dataset, laboratory: string) {
    for (const kind of NAMED_KINDS) {
      this.#byName.set(kind, new Map());
      const candidates = candidatesOf(base, laboratory, kind);
      for (const { id, names, own } of candidates) for (const name of names) this.add(kind, id, name, own);
    }
  }

  add(kind: NamedKind, id: string, name: string, own = true): void {
    const names = this.#byName.get(kind)!;
    const key = fold(name);
    if (key === "") return;
    names.set(key, (names.get(key) ?? new Set()).add(id));
    if (!own) return;
    const group = groupOf(kind, name);
    this.#own.set(group, (this.#own.get(group) ?? new Map<string, string>()).set(name, id));
  }

  /** Ids that a name is that of: none, one or several. */
  find(kind: NamedKind, name: string): readonly string[] {
    return [...(this.#byName.get(kind)!.get(fold(name)) ?? [])];
  }

  /** The name of the laboratory's own that is nearest, and its id; null where none is near. Names that differ in their numbers are not near. */
  near(kind: NamedKind, name: string, most: number): { readonly name: string; readonly id: string } | null {
    const own = this.#own.get(groupOf(kind, name));
    if (own === undefined) return null;
    const key = `${kind}\n${most}\n${name}`;
    let found = this.#near.get(key);
    if (found === undefined) {
      found = nearest(name, own.keys(), most);
      this.#near.set(key, found);
    }
    return found === null ? null : { name: found, id: own.get(found)! };
  }
}

const groupOf = (kind: NamedKind, name: string): string => `${kind} ${name.replace(/\D+/g, " ").trim()}`;

type NamedRow = { readonly id: string; readonly name_nb: string; readonly name_nn: string; readonly name_en: string };

function candidatesOf({ tables }: Dataset, laboratory: string, kind: NamedKind): Candidate[] {
  const named = (rows: readonly NamedRow[], own: (row: NamedRow) => boolean): Candidate[] =>
    rows.map((row) => ({ id: row.id, names: [row.name_nb, row.name_nn, row.name_en, ...keysOf(row.id, laboratory)], own: own(row) }));
  const here = <R extends { readonly laboratory: string }>(rows: readonly R[]): R[] => rows.filter((row) => row.laboratory === laboratory);
  const mine = (ids: readonly string[]): ((row: NamedRow) => boolean) => {
    const set = new Set(ids);
    return ({ id }) => set.has(id);
  };
  switch (kind) {
    case "station":
      return named(here(tables.stations), () => true);
    case "staff-group":
      return named(here(tables.staff_groups), () => true);
    case "instrument":
      return named(here(tables.instruments), () => true);
    case "product":
      return named(
        tables.products,
        mine(here([...tables.product_use, ...tables.stock_lots, ...tables.product_supply] as const).map(({ product }) => product)),
      );
    case "test":
      return named(tables.laboratory_tests, mine(here(tables.laboratory_menus).map(({ test }) => test)));
    case "unit":
      return named(tables.units, () => true);
    case "discipline":
      return named(tables.disciplines, () => true);
    case "occupation":
      return tables.occupations.map(({ id, name_nb, name_nn, name_en, plural_nb, plural_nn, plural_en }) => ({
        id,
        names: [id, name_nb, name_nn, name_en, plural_nb, plural_nn, plural_en],
        own: true,
      }));
    case "route":
      return routesOf(tables, laboratory).map((id) => ({ id, names: keysOf(id, laboratory), own: true }));
  }
}

const keysOf = (id: string, laboratory: string): string[] =>
  id.startsWith(`${laboratory}-`) ? [id, id.slice(laboratory.length + 1)] : [id];

/** Routes of a laboratory: those of its menu, and those at its stations. */
export function routesOf({ routes, stations, laboratory_menus }: Dataset["tables"], laboratory: string): string[] {
  const here = new Set(stations.flatMap((row) => (row.laboratory === laboratory ? [row.id] : [])));
  return [
    ...new Set([
      ...routes.flatMap((row) => (here.has(row.station) ? [row.route] : [])),
      ...laboratory_menus.flatMap((row) => (row.laboratory === laboratory ? [row.route] : [])),
    ]),
  ];
}
