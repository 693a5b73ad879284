import { Button } from "@digdir/designsystemet-react";
import type { OrderMarkState } from "#apps/contract";
import { expectedUse, nameIn, noAnswer, orderStanding, runOutWindow } from "#io/language";
import type { LaboratoryOrders, ProductOrder } from "#model/analysis";
import { dayNumber, dayText } from "#model/vocabulary";
import { type Column, DataTable } from "../../../../controls/data-table.tsx";
import { FigureMenu } from "../../../../controls/figure-menu.tsx";
import { useText } from "../../../../reader/text.tsx";

interface OrdersTableProps {
  readonly found: LaboratoryOrders;
  readonly names: ProductOrder["names"];
  readonly products: readonly ProductOrder[];
  readonly marks: ReadonlyMap<string, OrderMarkState>;
  /** Name of the file, without ending. */
  readonly file: string;
  readonly busy: boolean;
  /** Marks a product, or takes its mark back; left out where nothing can be marked. */
  readonly onMark?: (product: ProductOrder, undo: boolean) => void;
}

/** Products of a laboratory with status, the day to order by, what to order and how long the stock lasts: the digits of the command. */
export function OrdersTable({ found, names, products, marks, file, busy, onMark }: OrdersTableProps) {
  const words = useText();
  const { t, number, date, language } = words;
  const last = dayText(dayNumber(found.on)! + found.days);
  const named = ({ names: own }: ProductOrder): string => nameIn(own, language);
  const marked = ({ product }: ProductOrder): OrderMarkState | undefined => {
    const mark = marks.get(product);
    return mark === undefined || mark.state === "none" ? undefined : mark;
  };
  const statusOf = (row: ProductOrder): string => {
    const mark = marked(row);
    const advised = t(`laboratory-orders:status.${row.status}`) + (row.why === null ? "" : ` (${noAnswer(row.why, words)})`);
    // A mark silences the warning until it is overdue.
    return mark === undefined ? advised : orderStanding(mark, words);
  };
  const columns: readonly Column<ProductOrder>[] = [
    { id: "product", title: t("laboratory-orders:column.product"), rowHeader: true, cell: named, sortBy: named },
    { id: "status", title: t("laboratory-orders:column.status"), cell: statusOf, sortBy: ({ status }) => status },
    {
      id: "by",
      title: t("laboratory-orders:column.orderBy"),
      cell: ({ advice }) => (advice === null || advice.orderBy === null ? "" : date(advice.orderBy)),
      sortBy: ({ advice }) => advice?.orderBy ?? null,
    },
    {
      id: "packs",
      title: t("laboratory-orders:column.packs"),
      numeric: true,
      cell: ({ advice }) => (advice?.order ? number(advice.order.packs) : ""),
      sortBy: ({ advice }) => advice?.order?.packs ?? null,
    },
    {
      id: "usable",
      title: t("laboratory-orders:column.usable"),
      numeric: true,
      cell: (row) => (row.stock === null ? t("laboratory:unknown") : expectedUse(row.stock.usable, row, words)),
    },
    {
      id: "forecast",
      title: t("laboratory-orders:column.forecast"),
      numeric: true,
      cell: ({ use }) => number(use.forecast.p50, "amount"),
    },
    {
      id: "historic",
      title: t("laboratory-orders:column.historic"),
      numeric: true,
      cell: ({ use }) => (use.historic === null ? "" : number(use.historic.perMonth, "amount")),
    },
    {
      id: "runOut",
      title: t("laboratory-orders:column.runOut"),
      cell: (row) => runOutWindow(row, last, words),
      sortBy: ({ advice }) => advice?.runOut.p10 ?? null,
    },
    {
      id: "lead",
      title: t("laboratory-orders:column.lead"),
      cell: ({ lead }) =>
        lead === null ? t("laboratory:unknown") : `${number(lead.workingDays)} (${t(`laboratory-orders:leadSource.${lead.source}`)})`,
      sortBy: ({ lead }) => lead?.workingDays ?? null,
    },
  ];
  const mark: Column<ProductOrder> = {
    id: "mark",
    title: t("laboratory-orders-view:action"),
    cell: (row) => {
      const undo = marked(row) !== undefined;
      const product = named(row);
      return (
        <Button
          variant="secondary"
          data-size="sm"
          aria-disabled={busy}
          aria-label={undo ? t("laboratory-orders-view:undoOrdered", { product }) : t("laboratory-orders-view:markOrdered", { product })}
          onClick={() => !busy && onMark?.(row, undo)}
        >
          {undo ? t("laboratory-orders-view:undo") : t("laboratory-orders-view:mark")}
        </Button>
      );
    },
  };
  const caption = t("laboratory-orders-view:caption", { laboratory: nameIn(names, language) });
  const table = () => ({
    header: columns.map(({ title }) => title),
    rows: products.map((row) => [
      named(row),
      statusOf(row),
      row.advice?.orderBy ?? null,
      row.advice?.order?.packs ?? null,
      row.stock?.usable ?? null,
      row.use.forecast.p50,
      row.use.historic?.perMonth ?? null,
      runOutWindow(row, last, words),
      row.lead?.workingDays ?? null,
    ]),
  });
  const [first, status, ...rest] = columns;
  return (
    <div className="fs-section">
      <div className="fs-headed">
        <span />
        <FigureMenu name={file} of={caption} table={table} />
      </div>
      <DataTable
        caption={caption}
        columns={onMark === undefined ? columns : [first!, status!, mark, ...rest]}
        rows={products}
        rowKey={({ product }) => product}
      />
    </div>
  );
}
