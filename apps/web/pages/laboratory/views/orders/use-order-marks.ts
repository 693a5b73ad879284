import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { OrderMarkState } from "#apps/contract";
import { dayInNorway } from "#io/language";
import type { ProductOrder } from "#model/analysis";
import { addWorkingDays, dayNumber, dayText } from "#model/vocabulary";
import { markOrdered, orderMarksQuery, withdrawOrder } from "../../../../api/order-queries.ts";

/** A product to mark, or to take the mark of. */
interface Change {
  readonly product: ProductOrder;
  readonly by: string;
  readonly undo: boolean;
}

/** What is marked as ordered for a laboratory, and how to mark and take back. Marks are told of today, or of the day asked about where that is later. */
export function useOrderMarks(laboratory: string, dataset: string, on: string) {
  const queries = useQueryClient();
  const today = dayInNorway(new Date());
  const query = orderMarksQuery(laboratory, dataset, on > today ? on : undefined);
  const { data, error, refetch } = useQuery(query);
  const change = useMutation({
    mutationFn: ({ product, by, undo }: Change) =>
      undo
        ? withdrawOrder(laboratory, dataset, product.product, by)
        : markOrdered(laboratory, dataset, {
            product: product.product,
            expected: dayText(addWorkingDays(dayNumber(today)!, product.lead?.workingDays ?? 1)),
            packs: product.advice?.order?.packs ?? null,
            by,
          }),
    onSuccess: () => queries.invalidateQueries({ queryKey: query.queryKey }),
  });
  const marks: ReadonlyMap<string, OrderMarkState> = new Map(data?.marks.map((one) => [one.product, one]));
  return { marks, error, refetch, change };
}
