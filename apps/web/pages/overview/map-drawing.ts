import type { UnitInfo } from "#apps/contract";
import { certaintyKeySvg, FONT, LIGHT, type SeriesCertainty } from "#io/charts";
import type { Translator } from "#io/language";
import { STEP_MARKS, type Step, shortageStep } from "./shortage-step.ts";
import { COLUMNS, type Layer, placeTiles } from "./tile-places.ts";
import type { UnitShortage } from "./unit-shortage.ts";

const TILE = 120;
const GAP = 6;
const TOP = 64;
/** Ground and text per step, for paper: the light colours of the page. */
const FILL: Readonly<Record<Step, readonly [ground: string, text: string]>> = {
  surplus: ["#dcebfa", "#1e2b3c"],
  even: ["#f5f6f7", "#1e2b3c"],
  some: ["#fbe3ee", "#1e2b3c"],
  many: ["#f0b3d0", "#1e2b3c"],
  most: ["#9c1458", "#ffffff"],
  none: ["#ffffff", "#4d5a6a"],
};

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** What the drawing of the map is made from. */
export interface MapDrawing {
  readonly layer: Layer;
  readonly units: readonly UnitInfo[];
  readonly shortages: ReadonlyMap<string, UnitShortage>;
  readonly title: string;
  /** How sure the figures behind are. */
  readonly certainty: readonly SeriesCertainty[];
  readonly words: Translator;
}

/** Draws the map as a complete SVG document for download; the same tiles, colours and marks as on the page. */
export function mapDrawing({ layer, units, shortages, title, certainty, words }: MapDrawing): string {
  const places = placeTiles(
    layer,
    units.map((unit) => unit.id),
  );
  const rows = Math.max(1, ...[...places.values()].map((place) => place.row));
  const width = COLUMNS[layer] * (TILE + GAP) + GAP;
  const below = TOP + rows * (TILE * 0.7 + GAP) + GAP;
  const key = certaintyKeySvg(certainty, { palette: LIGHT, font: FONT, size: 13, x: GAP, y: below, width: width - 2 * GAP }, words);
  const height = below + key.height + GAP;
  const tiles = units.map((unit) => {
    const place = places.get(unit.id) ?? { column: 1, row: 1 };
    const share = shortages.get(unit.id)?.share ?? null;
    const step = shortageStep(share);
    const [ground, ink] = FILL[step];
    const x = GAP + (place.column - 1) * (TILE + GAP);
    const y = TOP + (place.row - 1) * (TILE * 0.7 + GAP);
    const value = share === null ? "" : words.percent(Math.abs(share));
    return [
      `<rect x="${x}" y="${y}" width="${TILE}" height="${TILE * 0.7}" rx="4" fill="${ground}" stroke="#6b7787"/>`,
      `<text x="${x + 8}" y="${y + 22}" font-size="13" fill="${ink}">${escaped(unit.shortName)}</text>`,
      `<text x="${x + 8}" y="${y + 46}" font-size="18" font-weight="600" fill="${ink}">${escaped(value)}</text>`,
      `<text x="${x + 8}" y="${y + 72}" font-size="12" fill="${ink}">${STEP_MARKS[step]}</text>`,
    ].join("");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}"><title>${escaped(title)}</title><rect width="100%" height="100%" fill="#fff"/>${wrapped(title, width)}${tiles.join("")}${key.svg}</svg>`;
}

/** The title over at most two lines; about 7.5 units per letter at this size. */
function wrapped(title: string, width: number): string {
  const most = Math.floor((width - 2 * GAP) / 7.5);
  const cut = title.length > most ? title.lastIndexOf(" ", most) : title.length;
  const lines = [title.slice(0, cut), title.slice(cut + 1)].filter(Boolean);
  return lines
    .map((line, index) => `<text x="${GAP}" y="${24 + index * 20}" font-size="15" font-weight="600" fill="#1e2b3c">${escaped(line)}</text>`)
    .join("");
}
