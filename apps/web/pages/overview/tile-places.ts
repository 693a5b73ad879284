/** The two maps: hospitals by trust, municipal services by county. */
export const LAYERS = ["trusts", "counties"] as const;
export type Layer = (typeof LAYERS)[number];

/** Where a tile lies: column and row from the upper left, counted from 1. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

type Places = Readonly<Record<string, readonly [column: number, row: number]>>;

/** The 15 counties, placed by hand so that neighbours stay neighbours and the coast faces left. */
const COUNTIES: Places = {
  finnmark: [5, 1],
  troms: [4, 1],
  nordland: [3, 2],
  trondelag: [2, 3],
  "more-og-romsdal": [1, 3],
  vestland: [1, 4],
  buskerud: [2, 4],
  innlandet: [3, 4],
  rogaland: [1, 5],
  telemark: [2, 5],
  oslo: [3, 5],
  akershus: [4, 5],
  agder: [2, 6],
  vestfold: [3, 6],
  ostfold: [4, 6],
};

/** Hospital trusts and the larger non-commercial hospitals, north at the top. */
const TRUSTS: Places = {
  finnmarkssykehuset: [6, 1],
  unn: [5, 1],
  nordlandssykehuset: [4, 2],
  helgelandssykehuset: [3, 3],
  "helse-nord-trondelag": [3, 4],
  "st-olavs-hospital": [2, 4],
  "helse-more-og-romsdal": [1, 4],
  "helse-forde": [1, 5],
  "sykehuset-innlandet": [3, 5],
  revmatismesykehuset: [4, 5],
  "helse-bergen": [1, 6],
  haraldsplass: [2, 6],
  "vestre-viken": [3, 6],
  diakonhjemmet: [4, 6],
  lovisenberg: [5, 6],
  ahus: [6, 6],
  "helse-fonna": [1, 7],
  "sykehuset-telemark": [2, 7],
  "martina-hansens": [3, 7],
  ous: [4, 7],
  sunnaas: [5, 7],
  "helse-stavanger": [1, 8],
  "sorlandet-sykehus": [2, 8],
  "betanien-skien": [3, 8],
  "sykehuset-i-vestfold": [4, 8],
  "sykehuset-ostfold": [5, 8],
};

const TABLES: Readonly<Record<Layer, Places>> = { trusts: TRUSTS, counties: COUNTIES };

/** Columns of each map. */
export const COLUMNS: Readonly<Record<Layer, number>> = { trusts: 6, counties: 5 };

/** Places the units of a map. Units without a place of their own (another country's, a new trust) fill rows below the rest. */
export function placeTiles(layer: Layer, units: readonly string[]): ReadonlyMap<string, TilePlace> {
  const table = TABLES[layer];
  const placed = new Map<string, TilePlace>();
  for (const unit of units) {
    const place = table[unit];
    if (place) placed.set(unit, { column: place[0], row: place[1] });
  }
  const below = Math.max(0, ...[...placed.values()].map((place) => place.row));
  units
    .filter((unit) => !placed.has(unit))
    .forEach((unit, index) => {
      placed.set(unit, { column: (index % COLUMNS[layer]) + 1, row: below + 1 + Math.floor(index / COLUMNS[layer]) });
    });
  return placed;
}
