import { type OrderOfProduct, ordersOf } from "#io/laboratory-orders";
import { nameIn, orderStanding, type Translator } from "#io/language";
import { layTable } from "../../../../output/table.ts";
import type { ActionOf } from "../../../../program/define-command.ts";
import { EXIT } from "../../../../terminal/exit-code.ts";
import { withOrders } from "../with-orders.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, laboratory, { dataFolder, format, on }) => {
  const { text, stdout } = terminal;
  await withOrders(terminal, dataFolder, async (desk) => {
    const marks = await ordersOf(desk, laboratory, on);
    if (format === "json") stdout.write(`${JSON.stringify({ laboratory, on: on ?? desk.today, marks })}\n`);
    else if (marks.length === 0) stdout.write(`${text.t("cli-laboratory-order:none")}\n`);
    else {
      const products = new Map(desk.dataset.tables.products.map((row) => [row.id, row]));
      stdout.write(asTable(marks, (id) => nameOf(products.get(id), id, text), text));
    }
  });
  return EXIT.fine;
};

type Named = { readonly name_nb: string; readonly name_nn: string; readonly name_en: string };

const nameOf = (row: Named | undefined, id: string, { language }: Translator): string =>
  row === undefined ? id : nameIn({ nb: row.name_nb, nn: row.name_nn, en: row.name_en }, language);

function asTable(marks: readonly OrderOfProduct[], name: (id: string) => string, text: Translator): string {
  const { t } = text;
  return layTable(
    [
      { title: t("laboratory-orders:column.product"), align: "left" },
      { title: t("laboratory-orders:column.mark"), align: "left" },
      { title: t("laboratory-orders:column.packs"), align: "right" },
      { title: t("laboratory-orders:column.by"), align: "left" },
    ],
    marks.map(({ product, mark, ...one }) => [
      name(product),
      orderStanding({ ...one, mark }, text),
      mark === null || mark.packs === null ? "" : text.number(mark.packs),
      mark?.by ?? "",
    ]),
  );
}
