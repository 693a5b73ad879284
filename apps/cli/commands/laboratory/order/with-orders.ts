import { type OrderDesk, OrderRefusal } from "#io/laboratory-orders";
import { withDesk } from "../../../plans/with-desk.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import type { Terminal } from "../../../terminal/terminal.ts";

/** Opens the store, works with its orders, and closes it. Throws BadInput where the store cannot be opened, or the work is refused. */
export const withOrders = (terminal: Terminal, dataFolder: string | undefined, work: (desk: OrderDesk) => Promise<void>): Promise<void> =>
  withDesk(terminal, dataFolder, async ({ desk: { store, today }, current }) => {
    try {
      await work({ store, dataset: current, today: today() });
    } catch (error) {
      throw error instanceof OrderRefusal ? new BadInput(error.findings) : error;
    }
  });
