import { keepOrder } from "#io/laboratory-orders";
import { orderStanding } from "#io/language";
import type { OrderSaid } from "#model/analysis";
import { EXIT } from "../../../terminal/exit-code.ts";
import type { Terminal } from "../../../terminal/terminal.ts";
import { withOrders } from "./with-orders.ts";

/** Which product of which laboratory, and where it is kept. */
interface Product {
  readonly dataFolder: string | undefined;
  readonly laboratory: string;
  readonly product: string;
}

/** Keeps what is said of an order, and tells how it stands then. */
export async function said(terminal: Terminal, { dataFolder, laboratory, product }: Product, say: (today: string) => OrderSaid) {
  await withOrders(terminal, dataFolder, async (desk) => {
    const stands = await keepOrder(desk, laboratory, product, say(desk.today));
    terminal.stderr.write(`${product}: ${orderStanding(stands, terminal.text)}\n`);
  });
  return EXIT.fine;
}
