import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { type NewOrderMark, OrderMarkState, OrderMarks } from "#apps/contract";
import { address, ask } from "./client.ts";

/** What is marked as ordered for a laboratory, as it stands on a day; today where none is named. */
export const orderMarksQuery = (laboratory: string, dataset: string, on?: string) =>
  queryOptions({
    queryKey: ["order-marks", laboratory, dataset, on ?? ""],
    queryFn: ({ signal }) => ask(OrderMarks, address(["laboratories", laboratory, "orders"], { dataset, ...(on && { on }) }), { signal }),
    staleTime: 0,
  });

/** Marks a product as ordered. */
export const markOrdered = (laboratory: string, dataset: string, mark: z.input<typeof NewOrderMark>) =>
  ask(OrderMarkState, address(["laboratories", laboratory, "orders"], { dataset }), { method: "POST", json: mark });

/** Takes back that a product is ordered. */
export const withdrawOrder = (laboratory: string, dataset: string, product: string, by: string) =>
  ask(OrderMarkState, address(["laboratories", laboratory, "orders", product, "withdraw"], { dataset }), { method: "POST", json: { by } });
