import { Paragraph } from "@digdir/designsystemet-react";
import { inSentence } from "#io/language";
import type { NumberDifference } from "#model/plan";
import { DataTable } from "../../../controls/data-table.tsx";
import { FigureMenu } from "../../../controls/figure-menu.tsx";
import { usePlanWords } from "../../../parts/plan-document/use-plan-words.ts";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";

interface NumberDifferencesProps {
  readonly differences: readonly NumberDifference[] | null;
  readonly data: DatasetView;
}

type Side = NumberDifference["before"];

/** Half an FTE is no change anybody could act on. */
const SMALLEST = 0.5;

const middle = (side: Side): number | null => side?.residual?.p50 ?? null;
const moved = ({ before, after }: NumberDifference): number | null => {
  const [a, b] = [middle(before), middle(after)];
  return a === null || b === null ? null : b - a;
};

/** What the numbers say otherwise: per occupation the shortage that remains, and how likely one is. */
export function NumberDifferences({ differences, data }: NumberDifferencesProps) {
  const text = useText();
  const { t, signed, number } = text;
  const words = usePlanWords(data);
  if (differences === null) return <Paragraph role="status">{t("plan-versions:differences.computing")}</Paragraph>;
  if (differences.length === 0) return null;
  const felt = differences.filter((one) => Math.abs(moved(one) ?? 0) >= SMALLEST);
  const year = String(differences[0]?.year ?? "");
  const interval = (side: Side): string =>
    side?.residual == null
      ? t("plan:value.unknown")
      : words.value({ kind: "interval", low: side.residual.p10, middle: side.residual.p50, high: side.residual.p90, unit: "fte" });
  const chance = (side: Side): string => words.value({ kind: "number", value: side?.shortageProbability ?? null, unit: "chance" });
  const largest = felt.toSorted((a, b) => Math.abs(moved(b) ?? 0) - Math.abs(moved(a) ?? 0))[0];
  const table = () => ({
    header: [
      t("shell:place.occupation"),
      t("plan-versions:differences.before"),
      t("plan-versions:differences.after"),
      t("plan-versions:differences.difference"),
    ],
    rows: differences.map((one) => [data.occupationName(one.occupation), middle(one.before), middle(one.after), moved(one)]),
  });
  return (
    <>
      <Paragraph>
        {largest === undefined
          ? t("plan-versions:differences.noNumbers", { year })
          : t("plan-versions:differences.numbers", {
              count: felt.length,
              year,
              occupation: inSentence(data.occupationName(largest.occupation)),
              before: number(middle(largest.before) ?? 0, "amount"),
              after: number(middle(largest.after) ?? 0, "amount"),
            })}
      </Paragraph>
      <DataTable<NumberDifference>
        caption={t("plan-versions:differences.caption", { year })}
        rows={differences}
        rowKey={({ occupation }) => occupation}
        maxHeight="32rem"
        columns={[
          {
            id: "occupation",
            title: t("shell:place.occupation"),
            rowHeader: true,
            cell: ({ occupation }) => data.occupationName(occupation),
            sortBy: ({ occupation }) => data.occupationName(occupation),
          },
          {
            id: "before",
            title: t("plan-versions:differences.before"),
            numeric: true,
            cell: ({ before }) => interval(before),
            sortBy: ({ before }) => middle(before),
          },
          {
            id: "after",
            title: t("plan-versions:differences.after"),
            numeric: true,
            cell: ({ after }) => interval(after),
            sortBy: ({ after }) => middle(after),
          },
          {
            id: "difference",
            title: t("plan-versions:differences.difference"),
            numeric: true,
            cell: (one) => {
              const by = moved(one);
              return by === null ? t("plan:value.unknown") : signed(by, "amount");
            },
            sortBy: (one) => {
              const by = moved(one);
              return by === null ? null : Math.abs(by);
            },
          },
          {
            id: "chance",
            title: t("plan-versions:differences.chance"),
            cell: ({ before, after }) => t("plan-versions:differences.fromTo", { before: chance(before), after: chance(after) }),
          },
        ]}
      />
      <FigureMenu name="framsyn-plan-differences" table={table} />
    </>
  );
}
