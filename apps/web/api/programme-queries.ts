import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ProgrammeState } from "#apps/contract";
import { address, ask } from "./client.ts";

/** Milliseconds between looks at answers that are being computed. */
const INTERVAL = 1_500;

/** The national programme; asks again until every answer is there. */
export const programmeQuery = (dataset: string) =>
  queryOptions({
    queryKey: ["programme", dataset],
    queryFn: ({ signal }) => ask(ProgrammeState, address(["programme"], { dataset }), { signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.status === "running" && state.status !== "error" ? INTERVAL : false),
  });

/** Stops the questions that are being worked on. */
export const stopProgramme = (dataset: string) => ask(ProgrammeState, address(["programme"], { dataset }), { method: "DELETE" });

/** Asks again what was stopped or failed. */
export const askProgrammeAgain = (dataset: string) => ask(ProgrammeState, address(["programme"], { dataset }), { method: "POST" });
