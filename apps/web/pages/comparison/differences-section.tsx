import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useMemo, useState } from "react";
import { type Comparison, sizeOf } from "#model/analysis";
import { FigureMenu } from "../../controls/figure-menu.tsx";
import { SelectField } from "../../controls/select-field.tsx";
import { atLevel, LEVELS, type Level } from "../../parts/unit-levels/levels.ts";
import { withinUnit } from "../../parts/unit-levels/within.ts";
import type { DatasetView } from "../../reader/dataset.tsx";
import { NATION, type Place } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { partsOf } from "./causes.ts";
import { matters } from "./differences.ts";
import { DifferencesTable } from "./differences-table.tsx";
import { EVERY_LEVEL } from "./search.ts";

/** Rows shown at first, and added each time more are asked for. */
const STEP = 25;
type Shown = Level | typeof EVERY_LEVEL;

interface DifferencesSectionProps {
  readonly result: Comparison;
  readonly place: Place;
  readonly data: DatasetView;
  readonly level: Shown | undefined;
  /** Names of the two sides. */
  readonly names: readonly [a: string, b: string];
  readonly onLevel: (level: Shown | undefined) => void;
}

/** The ranked list of differences with its filter, within the unit the reader is at, and the same as a file. */
export function DifferencesSection({ result, place, data, level: chosen, names, onLevel }: DifferencesSectionProps) {
  const words = useText();
  const { t } = words;
  const [count, setCount] = useState(STEP);
  // All occupations in the whole country are most easily taken in as national sums; else every row is about what the reader asked for.
  const level: Shown = chosen ?? (place.unit === NATION && place.occupation === undefined ? "nation" : EVERY_LEVEL);
  const here = useMemo(() => {
    const within = withinUnit(new Map(data.detail.units.map((unit) => [unit.id, unit])), place.unit);
    return result.items.filter(
      (item) => within(item.unit) && (level === EVERY_LEVEL || atLevel(level, data.unit(item.unit)?.kind ?? "nation")),
    );
  }, [result, data, place.unit, level]);
  const shown = here.filter(matters);
  const table = () => ({
    header: [
      t("comparison:list.occupation"),
      t("comparison:list.unit"),
      t("shell:year.label"),
      ...[t("comparison:list.a"), t("comparison:list.b"), t("comparison:list.difference")].flatMap((name) => [
        `${name} P50`,
        `${name} P10`,
        `${name} P90`,
      ]),
      t("comparison:causes.sum"),
      t("comparison:list.causes"),
    ],
    rows: [
      ...here.map((item) => [
        data.occupationName(item.occupation),
        data.unitName(item.unit),
        result.year,
        ...[item.a, item.b, item.difference].flatMap((summary) => [summary?.p50 ?? null, summary?.p10 ?? null, summary?.p90 ?? null]),
        sizeOf(item),
        partsOf(item, result, words)
          .map(({ name, effect }) => `${name} ${words.signed(effect, "amount")}`)
          .join("; "),
      ]),
      [],
      ...([result.a, result.b] as const).flatMap((key, side) => [
        [side === 0 ? t("comparison:list.a") : t("comparison:list.b"), names[side] ?? ""],
        [t("charts:source.dataset"), key.dataset],
        [t("charts:source.scenario"), key.scenario],
        [t("charts:source.model"), key.model],
        [t("charts:source.seed"), key.seed],
        [t("charts:source.draws"), key.draws],
      ]),
    ],
  });
  return (
    <section className="fs-section" aria-labelledby="differences">
      <Heading level={2} data-size="sm" id="differences">
        {t("comparison:list.title")}
      </Heading>
      <div className="fs-controls">
        <SelectField
          label={t("overview:list.level")}
          value={level}
          options={[
            { value: EVERY_LEVEL, text: t("comparison:list.allLevels") },
            ...LEVELS.map((one) => ({ value: one, text: t(`overview:list.levels.${one}`) })),
          ]}
          onChoose={(value) => onLevel(value === EVERY_LEVEL ? EVERY_LEVEL : LEVELS.find((one) => one === value))}
        />
        <FigureMenu name={`framsyn-comparison-${result.year}`} table={table} />
      </div>
      {here.length === 0 ? (
        <Paragraph>{t("comparison:list.empty")}</Paragraph>
      ) : (
        <>
          {shown.length > 0 && <DifferencesTable key={level} items={shown.slice(0, count)} result={result} data={data} />}
          {shown.length > 0 && <Paragraph className="fs-quiet">{t("analysis:mediansApart")}</Paragraph>}
          {shown.length < here.length && (
            <Paragraph className="fs-quiet">{t("comparison:list.small", { n: here.length - shown.length })}</Paragraph>
          )}
          {count < shown.length && (
            <div className="fs-controls">
              <span className="fs-quiet">{t("comparison:list.shown", { shown: count, total: shown.length })}</span>
              <Button variant="secondary" data-size="sm" onClick={() => setCount(count + STEP)}>
                {t("comparison:list.more")}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
