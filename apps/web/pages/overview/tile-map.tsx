import { Link } from "@tanstack/react-router";
import type { CSSProperties } from "react";
import type { UnitInfo } from "#apps/contract";
import { useText } from "../../reader/text.tsx";
import { LIMITS, STEP_MARKS, STEPS, shareDecimals, shortageStep } from "./shortage-step.ts";
import { COLUMNS, type Layer, placeTiles } from "./tile-places.ts";
import type { UnitShortage } from "./unit-shortage.ts";

interface TileMapProps {
  readonly layer: Layer;
  readonly units: readonly UnitInfo[];
  readonly shortages: ReadonlyMap<string, UnitShortage>;
  /** The occupation shown, or undefined for all: a tile then leads to the unit's shortest occupation. */
  readonly occupation: string | undefined;
}

/** The country as equal tiles. Each is a link that says in words what its colour and mark show; on narrow screens they become a list. */
export function TileMap({ layer, units, shortages, occupation }: TileMapProps) {
  const { t, percent } = useText();
  const places = placeTiles(
    layer,
    units.map((unit) => unit.id),
  );
  const ordered = units.toSorted((left, right) => order(places.get(left.id)) - order(places.get(right.id)));
  return (
    <ul className="fs-tiles" style={{ "--fs-columns": COLUMNS[layer] } as CSSProperties}>
      {ordered.map((unit) => {
        const shortage = shortages.get(unit.id);
        const share = shortage?.share ?? null;
        const step = shortageStep(share);
        const place = places.get(unit.id);
        return (
          <li key={unit.id} style={{ "--fs-column": place?.column, "--fs-row": place?.row } as CSSProperties}>
            <Link
              to="/projection"
              search={(old: object) => ({ ...old, unit: unit.id, occupation: occupation ?? shortage?.most ?? undefined })}
              className="fs-tile"
              data-step={step}
            >
              <span className="fs-tile-name">{unit.shortName}</span>
              <span className="fs-hidden">: {t(`overview:map.step.${step}`)}, </span>
              <span className="fs-tile-value">{share === null ? "" : percent(Math.abs(share), shareDecimals(share))}</span>
              <span className="fs-hidden">
                {share === null ? "" : ` ${t(share < 0 ? "overview:map.surplus" : "overview:map.shortage")}`}
              </span>
              <span className="fs-tile-mark" aria-hidden="true">
                {STEP_MARKS[step]}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

/** Reading order of tiles: row by row from the north, left to right. */
const order = (place: { readonly column: number; readonly row: number } | undefined): number =>
  place ? place.row * 100 + place.column : 0;

/** Says in words what the colours and marks of the map mean. */
export function TileLegend() {
  const { t, percent } = useText();
  const range = (from: number | null, to: number | null) => ({
    from: from === null ? "" : percent(from),
    to: to === null ? "" : percent(to),
  });
  // A step that is open at one end has a text that names the other end alone.
  const limits = {
    surplus: range(LIMITS.even, null),
    even: range(null, LIMITS.even),
    some: range(LIMITS.even, LIMITS.many),
    many: range(LIMITS.many, LIMITS.most),
    most: range(LIMITS.most, null),
    none: range(null, null),
  } as const;
  return (
    <ul className="fs-legend" aria-label={t("overview:map.legend")}>
      {STEPS.map((step) => (
        <li key={step}>
          <span className="fs-legend-swatch" data-step={step} aria-hidden="true">
            {STEP_MARKS[step]}
          </span>
          <span>
            <strong>{t(`overview:map.step.${step}`)}</strong> ({t(`overview:map.stepRange.${step}`, limits[step])})
          </span>
        </li>
      ))}
    </ul>
  );
}
