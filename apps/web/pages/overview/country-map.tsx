import { Heading, Paragraph, ToggleGroup } from "@digdir/designsystemet-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Overview } from "#apps/contract";
import type { SeriesCertainty } from "#io/charts";
import { fteIn, theFteIn } from "#io/language";
import { CertaintyKey } from "../../charts/certainty-key.tsx";
import { FigureMenu } from "../../controls/figure-menu.tsx";
import type { DatasetView } from "../../reader/dataset.tsx";
import { usePlace } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { mapDrawing } from "./map-drawing.ts";
import { TileLegend, TileMap } from "./tile-map.tsx";
import { LAYERS, type Layer } from "./tile-places.ts";
import { unitShortages } from "./unit-shortage.ts";

const KINDS: Readonly<Record<Layer, readonly string[]>> = { trusts: ["hf", "hospital"], counties: ["county"] };

/** The map section: hospitals or municipal services, legend, and the picture to take out. */
export function CountryMap({ overview, view }: { readonly overview: Overview; readonly view: DatasetView }) {
  const text = useText();
  const { t } = text;
  const { occupation } = usePlace();
  const search: { layer?: Layer } = useSearch({ strict: false });
  const navigate = useNavigate();
  const layer = search.layer ?? "trusts";
  const units = view.detail.units.filter((unit) => KINDS[layer].includes(unit.kind) && unit.staffed);
  const items = overview.items.filter((item) =>
    occupation === undefined ? !overview.notAssessed.includes(item.occupation) : item.occupation === occupation,
  );
  const shortages = unitShortages(items);
  const year = String(overview.year);
  const fte = theFteIn(overview.hours, text);
  const caption =
    occupation === undefined
      ? t("overview:map.all", { year, fte })
      : t("overview:map.one", { year, fte, occupation: view.occupationName(occupation) });
  const { known } = overview;
  const weighed = occupation === undefined ? known : known?.occupations.find((one) => one.occupation === occupation);
  const certainty: SeriesCertainty[] = [
    { label: null, shares: overview.certainty, known: known && weighed && { shares: weighed.shares, year: known.year } },
  ];
  const table = () => ({
    header: [t("overview:list.unit"), `${t("overview:list.share")} (${fteIn(overview.hours, text)})`],
    rows: units.map((unit) => [view.unitName(unit.id), shortages.get(unit.id)?.share ?? null]),
  });
  return (
    <section className="fs-section" aria-labelledby="map">
      <Heading level={2} data-size="sm" id="map">
        {t("overview:map.title")}
      </Heading>
      <ToggleGroup
        data-size="sm"
        value={layer}
        aria-label={t("overview:map.layer")}
        onChange={(value) =>
          void navigate({
            to: ".",
            search: (old: object) => ({ ...old, layer: LAYERS.find((one) => one === value && one !== "trusts") }),
            resetScroll: false,
          })
        }
      >
        {LAYERS.map((one) => (
          <ToggleGroup.Item key={one} value={one}>
            {t(`overview:map.${one}`)}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
      <Paragraph>{caption}</Paragraph>
      <div className="fs-map">
        <TileMap layer={layer} units={units} shortages={shortages} occupation={occupation} />
        <div className="fs-section">
          <TileLegend />
          <p className="fs-quiet">{t("overview:map.note")}</p>
          <CertaintyKey series={certainty} of={t("overview:map.title")} />
          <FigureMenu
            name={`framsyn-${layer}-${overview.year}${overview.hours === "worked" ? "-worked" : ""}`}
            table={table}
            svg={() => mapDrawing({ layer, units, shortages, title: `${t("overview:map.drawing")}: ${caption}`, certainty, words: text })}
          />
        </div>
      </div>
    </section>
  );
}
