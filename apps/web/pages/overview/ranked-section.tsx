import { Button, Heading } from "@digdir/designsystemet-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Overview } from "#apps/contract";
import { fteIn } from "#io/language";
import { OCCUPATION_GROUPS } from "#model/vocabulary";
import { FigureMenu } from "../../controls/figure-menu.tsx";
import { SelectField } from "../../controls/select-field.tsx";
import { atLevel, LEVELS, type Level } from "../../parts/unit-levels/levels.ts";
import { withinUnit } from "../../parts/unit-levels/within.ts";
import type { DatasetView } from "../../reader/dataset.tsx";
import { NATION, useMove, usePlace } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { RankedList } from "./ranked-list.tsx";

type Group = (typeof OCCUPATION_GROUPS)[number];

/** The ranked list with its filters: level, occupation group, and the reader's own unit. */
export function RankedSection({ overview, view }: { readonly overview: Overview; readonly view: DatasetView }) {
  const words = useText();
  const { t } = words;
  const place = usePlace();
  const move = useMove();
  const navigate = useNavigate();
  const search: { level?: Level; group?: Group } = useSearch({ strict: false });
  const level = search.level ?? LEVELS[0];
  const narrowed = place.unit !== NATION && view.unit(place.unit) !== undefined;
  const items = useMemo(() => {
    const within = withinUnit(new Map(view.detail.units.map((unit) => [unit.id, unit])), narrowed ? place.unit : NATION);
    return overview.items.filter(
      (item) =>
        atLevel(level, view.unit(item.unit)?.kind ?? "nation") &&
        (!narrowed || within(item.unit)) &&
        (place.occupation === undefined || item.occupation === place.occupation) &&
        (search.group === undefined || view.occupation(item.occupation)?.group === search.group) &&
        (item.demand > 0 || item.supply > 0),
    );
  }, [overview, view, narrowed, place.unit, place.occupation, level, search.group]);
  const set = (values: object) => void navigate({ to: ".", search: (old: object) => ({ ...old, ...values }), resetScroll: false });
  const table = () => ({
    header: [
      t("overview:list.occupation"),
      t("overview:list.unit"),
      t("shell:year.label"),
      ...["P10", "P25", "P50", "P75", "P90"].map((name) => `${t("overview:list.gap", { fte: fteIn(overview.hours, words) })} ${name}`),
      t("overview:list.share"),
      t("overview:list.probability"),
      t("overview:list.from"),
    ],
    rows: items.map((item) => [
      view.occupationName(item.occupation),
      view.unitName(item.unit),
      item.year,
      item.gap.p10,
      item.gap.p25,
      item.gap.p50,
      item.gap.p75,
      item.gap.p90,
      item.gapShare?.p50 ?? null,
      item.shortageProbability,
      item.shortFrom,
    ]),
  });
  return (
    <section className="fs-section" aria-labelledby="ranked">
      <Heading level={2} data-size="sm" id="ranked">
        {t("overview:list.title")}
      </Heading>
      <div className="fs-controls">
        <SelectField
          label={t("overview:list.level")}
          value={level}
          options={LEVELS.map((one) => ({ value: one, text: t(`overview:list.levels.${one}`) }))}
          onChoose={(value) => set({ level: value === LEVELS[0] ? undefined : value })}
        />
        <SelectField
          label={t("overview:list.group")}
          value={search.group ?? ""}
          options={[
            { value: "", text: t("overview:list.allGroups") },
            ...OCCUPATION_GROUPS.map((group) => ({ value: group, text: t(`shell:occupationGroup.${group}`) })),
          ]}
          onChoose={(value) => set({ group: value === "" ? undefined : value })}
        />
        {narrowed && (
          <p className="fs-quiet">
            {t("overview:list.within", { unit: view.unitName(place.unit) })}{" "}
            <Button variant="tertiary" data-size="sm" onClick={() => move({ unit: undefined })}>
              {t("overview:list.wholeCountry")}
            </Button>
          </p>
        )}
        <FigureMenu name={`framsyn-${overview.year}${overview.hours === "worked" ? "-worked" : ""}`} table={table} />
      </div>
      <RankedList
        key={`${level} ${search.group} ${place.unit} ${place.occupation}`}
        items={items}
        year={overview.year}
        lastYear={overview.years.at(-1) ?? overview.year}
        hours={overview.hours}
        notAssessed={overview.notAssessed}
        view={view}
      />
    </section>
  );
}
