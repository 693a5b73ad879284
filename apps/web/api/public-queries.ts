import { queryOptions } from "@tanstack/react-query";
import { type PlanFormat, PublicPlanList, PublicPlanView } from "#apps/contract";
import type { Language } from "#io/language";
import { address, ask } from "./client.ts";

/** Units with a published plan. */
export const publicPlansQuery = () =>
  queryOptions({
    queryKey: ["public-plans"],
    queryFn: ({ signal }) => ask(PublicPlanList, address(["public", "plans"]), { signal }),
    staleTime: 0,
  });

/** A published plan, small numbers hidden; without a version the newest. */
export const publicPlanQuery = (unit: string, version: number | undefined) =>
  queryOptions({
    queryKey: ["public-plan", unit, version],
    queryFn: ({ signal }) => ask(PublicPlanView, address(["public", "plans", unit], { version }), { signal }),
    staleTime: 0,
  });

/** Where a published plan is as a file. */
export const publicDocument = (unit: string, version: number, format: PlanFormat, language: Language): string =>
  address(["public", "plans", unit, `document.${format}`], { version, language });
