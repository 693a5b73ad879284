import { z } from "zod";
import { ORDER_STATUSES } from "#model/analysis";

/** What the view keeps in the address: the day asked about, that of the latest count where none is named, and the status shown. */
export const OrdersSearch = z.object({
  on: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .optional()
    .catch(undefined),
  status: z.enum(ORDER_STATUSES).optional().catch(undefined),
});
export type OrdersSearch = z.infer<typeof OrdersSearch>;
