import { Button, Paragraph } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ShortageItem } from "#apps/contract";
import { atStart, chance, fteIn, unitInSentence } from "#io/language";
import type { Hours } from "#model/projection";
import { Band } from "../../controls/band.tsx";
import { type Column, DataTable } from "../../controls/data-table.tsx";
import type { DatasetView } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";

/** Rows shown at first, and added each time more are asked for. */
const STEP = 25;
/** The band's axis never goes beyond these shares of demand: a few extreme rows would press the others flat. */
const AXIS: readonly [number, number] = [-0.5, 1];

interface RankedListProps {
  readonly items: readonly ShortageItem[];
  readonly year: number;
  readonly lastYear: number;
  /** Hours the items are told in. */
  readonly hours: Hours;
  /** Occupations whose gap says nothing, since their intake is assumed. */
  readonly notAssessed: readonly string[];
  readonly view: DatasetView;
}

/** Occupations and units by shortage, the largest first; each leads to its projection. */
export function RankedList({ items, year, lastYear, hours, notAssessed, view }: RankedListProps) {
  const text = useText();
  const { t, number, percent, interval } = text;
  const [count, setCount] = useState(STEP);
  const ranked = items.toSorted((left, right) => right.gap.p50 - left.gap.p50);
  const shown = ranked.slice(0, count);
  const unitName = (id: string) => {
    const unit = view.unit(id);
    return unit ? atStart(unitInSentence(unit, text)) : id;
  };
  const domain = axis(shown);
  if (ranked.length === 0) return <Paragraph>{t("overview:list.empty")}</Paragraph>;
  // A column that says the same on every row only takes the place of one that tells something.
  const oneOccupation = new Set(ranked.map((item) => item.occupation)).size === 1 && ranked.length > 1;
  const oneUnit = !oneOccupation && new Set(ranked.map((item) => item.unit)).size === 1;
  const link = (item: ShortageItem, name: string, rest: string) => (
    <Link to="/projection" search={(old: object) => ({ ...old, unit: item.unit, occupation: item.occupation })}>
      {name}
      <span className="fs-hidden">, {rest}</span>
    </Link>
  );
  const columns: readonly Column<ShortageItem>[] = [
    ...(oneOccupation
      ? []
      : [
          {
            id: "occupation",
            title: t("overview:list.occupation"),
            rowHeader: true,
            sortBy: (item: ShortageItem) => view.occupationName(item.occupation),
            cell: (item: ShortageItem) => link(item, view.occupationName(item.occupation), unitName(item.unit)),
          },
        ]),
    ...(oneUnit
      ? []
      : [
          {
            id: "unit",
            title: t("overview:list.unit"),
            rowHeader: oneOccupation,
            sortBy: (item: ShortageItem) => unitName(item.unit),
            cell: (item: ShortageItem) =>
              oneOccupation ? link(item, unitName(item.unit), view.occupationName(item.occupation)) : unitName(item.unit),
          },
        ]),
    {
      id: "gap",
      title: t("overview:list.gap", { fte: fteIn(hours, text) }),
      numeric: true,
      sortBy: (item) => item.gap.p50,
      cell: (item) => (
        <>
          {number(item.gap.p50, "amount")} <span className="fs-quiet">({interval(item.gap.p10, item.gap.p90, "amount")})</span>
        </>
      ),
    },
    {
      id: "share",
      title: t("overview:list.share"),
      numeric: true,
      sortBy: (item) => item.gapShare?.p50 ?? null,
      cell: (item) =>
        item.gapShare ? (
          <span className="fs-share">
            <Band
              low={item.gapShare.p10}
              middle={item.gapShare.p50}
              high={item.gapShare.p90}
              domain={domain}
              label={t("overview:list.bandText", {
                low: percent(item.gapShare.p10),
                high: percent(item.gapShare.p90),
                mid: percent(item.gapShare.p50),
              })}
            />
            <span>{percent(item.gapShare.p50)}</span>
          </span>
        ) : (
          t("shell:table.missing")
        ),
    },
    {
      id: "probability",
      title: t("overview:list.probability"),
      sortBy: (item) => item.shortageProbability,
      cell: (item) => (notAssessed.includes(item.occupation) ? t("sentences:notAssessed.cell") : chance(item.shortageProbability, text)),
    },
    {
      id: "from",
      title: t("overview:list.from"),
      sortBy: (item) => item.shortFrom,
      cell: (item) => {
        if (notAssessed.includes(item.occupation)) return t("sentences:notAssessed.cell");
        return item.shortFrom === null ? t("overview:list.notWithin", { last: String(lastYear) }) : String(item.shortFrom);
      },
    },
  ];
  return (
    <>
      <div className="fs-ranked">
        <DataTable
          caption={t("overview:list.caption", { year: String(year), fte: fteIn(hours, text) })}
          columns={columns}
          rows={shown}
          rowKey={(item) => `${item.occupation} ${item.unit}`}
          sorted={{ column: "gap", descending: true }}
        />
      </div>
      {shown.length < ranked.length && (
        <div className="fs-controls">
          <span className="fs-quiet">{t("overview:list.shown", { shown: shown.length, total: ranked.length })}</span>
          <Button variant="secondary" data-size="sm" onClick={() => setCount(count + STEP)}>
            {t("overview:list.more")}
          </Button>
        </div>
      )}
    </>
  );
}

/** The axis all bands of a list share: every band shown, zero, and at least ten per cent each way. */
function axis(items: readonly ShortageItem[]): readonly [number, number] {
  const shares = items.map((item) => item.gapShare).filter((share) => share !== null);
  const low = Math.min(-0.1, ...shares.map((share) => share.p10));
  const high = Math.max(0.1, ...shares.map((share) => share.p90));
  return [Math.max(AXIS[0], low), Math.min(AXIS[1], high)];
}
