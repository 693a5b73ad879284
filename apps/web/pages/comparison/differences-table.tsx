import { Link } from "@tanstack/react-router";
import { type Comparison, type ComparisonItem, sizeOf } from "#model/analysis";
import { Band } from "../../controls/band.tsx";
import { type Column, DataTable } from "../../controls/data-table.tsx";
import type { DatasetView } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";
import { partsOf } from "./causes.ts";

/** Causes named in a row. */
const CAUSES = 3;

interface DifferencesTableProps {
  readonly items: readonly ComparisonItem[];
  readonly result: Comparison;
  readonly data: DatasetView;
}

/** Differences by occupation and unit, largest first, with their bands and causes; each leads to its projection. */
export function DifferencesTable({ items, result, data }: DifferencesTableProps) {
  const words = useText();
  const { t, number, signed, interval } = words;
  const bands = items.flatMap(({ difference }) => (difference ? [difference.p10, difference.p90] : []));
  const domain = [Math.min(-1, ...bands), Math.max(1, ...bands)] as const;
  // A column that says the same on every row only takes the place of one that tells something.
  const oneOccupation = items.length > 1 && new Set(items.map((item) => item.occupation)).size === 1;
  const oneUnit = !oneOccupation && new Set(items.map((item) => item.unit)).size === 1;
  const link = (item: ComparisonItem, name: string, rest: string) => (
    <Link to="/projection" search={(old: object) => ({ ...old, unit: item.unit, occupation: item.occupation })}>
      {name}
      <span className="fs-hidden">, {rest}</span>
    </Link>
  );
  const occupation: Column<ComparisonItem> = {
    id: "occupation",
    title: t("comparison:list.occupation"),
    rowHeader: true,
    sortBy: (item) => data.occupationName(item.occupation),
    cell: (item) => link(item, data.occupationName(item.occupation), data.unitName(item.unit)),
  };
  const unit: Column<ComparisonItem> = {
    id: "unit",
    title: t("comparison:list.unit"),
    rowHeader: oneOccupation,
    sortBy: (item) => data.unitName(item.unit),
    cell: (item) => (oneOccupation ? link(item, data.unitName(item.unit), data.occupationName(item.occupation)) : data.unitName(item.unit)),
  };
  const columns: readonly Column<ComparisonItem>[] = [
    ...(oneOccupation ? [] : [occupation]),
    ...(oneUnit ? [] : [unit]),
    {
      id: "difference",
      title: t("comparison:list.difference"),
      numeric: true,
      sortBy: (item) => Math.abs(sizeOf(item)),
      cell: (item) => (
        <span className="fs-share fs-share-wide">
          {item.difference && (
            <Band
              low={item.difference.p10}
              middle={item.difference.p50}
              high={item.difference.p90}
              domain={domain}
              label={t("comparison:list.bandText", {
                low: signed(item.difference.p10, "amount"),
                high: signed(item.difference.p90, "amount"),
                mid: signed(item.difference.p50, "amount"),
              })}
            />
          )}
          <span>
            {signed(sizeOf(item), "amount")}{" "}
            <span className="fs-quiet">
              {item.difference ? `(${interval(item.difference.p10, item.difference.p90, "amount")})` : t("comparison:list.noBand")}
            </span>
          </span>
        </span>
      ),
    },
    {
      id: "a",
      title: t("comparison:list.a"),
      numeric: true,
      sortBy: (item) => item.a.p50,
      cell: (item) => number(item.a.p50, "amount"),
    },
    {
      id: "b",
      title: t("comparison:list.b"),
      numeric: true,
      sortBy: (item) => item.b.p50,
      cell: (item) => number(item.b.p50, "amount"),
    },
    {
      id: "causes",
      title: t("comparison:list.causes"),
      cell: (item) =>
        partsOf(item, result, words)
          .toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
          .slice(0, CAUSES)
          .map(({ name, effect }) => `${name} ${signed(effect, "amount")}`)
          .join(", ") || t("comparison:list.none"),
    },
  ];
  return (
    <div className="fs-ranked">
      <DataTable
        caption={t("comparison:list.caption", { year: String(result.year) })}
        columns={columns}
        rows={items}
        rowKey={(item) => `${item.occupation} ${item.unit}`}
        sorted={{ column: "difference", descending: true }}
      />
    </div>
  );
}
