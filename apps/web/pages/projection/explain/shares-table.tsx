import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { figureGroupName, shareInWords } from "#io/language";
import { type Column, DataTable } from "../../../controls/data-table.tsx";
import { useText } from "../../../reader/text.tsx";
import type { UnitSensitivity } from "./unit-sensitivity.ts";

type Group = UnitSensitivity["groups"][number];

/** The share of the uncertainty each group of figures accounts for, alone and with the others: Sobol's first-order and total indices. */
export function SharesTable({ unit }: { readonly unit: UnitSensitivity }) {
  const words = useText();
  const { t, number } = words;
  // Measured from draws, an index may come out a little outside 0..1; a reader of shares has no use for that.
  const bounded = (share: number) => Math.min(1, Math.max(0, share));
  const share = (index: Group["first"]) => (
    <>
      {shareInWords(bounded(index.value), words)}{" "}
      <span className="fs-quiet">({words.interval(100 * bounded(index.low), 100 * bounded(index.high))})</span>
      <span className="fs-share-bar" aria-hidden="true">
        <span style={{ inlineSize: `${100 * bounded(index.value)}%` }} />
      </span>
    </>
  );
  const columns: readonly Column<Group>[] = [
    {
      id: "group",
      title: t("explain:sure.group"),
      rowHeader: true,
      sortBy: ({ group }) => figureGroupName(group, words).name,
      cell: ({ group }) => {
        const { name, meaning } = figureGroupName(group, words);
        return (
          <>
            {name}
            <span className="fs-quiet fs-line">{meaning}</span>
          </>
        );
      },
    },
    { id: "first", title: t("explain:sure.first"), numeric: true, sortBy: ({ first }) => first.value, cell: ({ first }) => share(first) },
    { id: "total", title: t("explain:sure.total"), numeric: true, sortBy: ({ total }) => total.value, cell: ({ total }) => share(total) },
  ];
  return (
    <>
      <Heading level={3} data-size="xs">
        {t("explain:sure.tableTitle")}
      </Heading>
      <Paragraph className="fs-chart-lead">{t("explain:sure.tableLead", { sd: number(unit.standardDeviation, "amount") })}</Paragraph>
      <DataTable
        caption={<span className="fs-hidden">{t("explain:sure.tableTitle")}</span>}
        columns={columns}
        rows={unit.groups}
        rowKey={({ group }) => group}
        sorted={{ column: "first", descending: true }}
      />
    </>
  );
}
