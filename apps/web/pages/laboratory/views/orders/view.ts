import { lazy } from "react";
import { defineView } from "../../view/define-view.ts";
import { OrdersSearch } from "./search.ts";

/** What is in stock, and when and how much to order. */
export const view = defineView({
  name: "orders",
  order: 30,
  title: { nb: "Bestillinger", nn: "Bestillingar", en: "Orders" },
  texts: ["laboratory-orders", "laboratory-orders-view", "remedy-sentences"],
  search: OrdersSearch,
  View: lazy(async () => ({ default: (await import("./orders-view.tsx")).OrdersView })),
});
