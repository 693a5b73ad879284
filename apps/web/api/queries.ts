import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import {
  CertaintyAnswer,
  type CertaintyRequest,
  DatasetDetail,
  DatasetList,
  DatasetSlice,
  Health,
  Overview,
  PackageListing,
  Projection,
  type ProjectionQuery,
  ScenarioList,
  StoredScenario,
  TablePage,
  type TableQuery,
} from "#apps/contract";
import { Backtest, BandTest, MeasureSet } from "#model/analysis";
import type { Hours } from "#model/projection";
import { AlternativeSet } from "#model/scenario";
import { address, ask } from "./client.ts";

/** Milliseconds between looks at a run that goes on. */
const RUN_INTERVAL = 1_000;

/** Version and state of the server. */
export const healthQuery = () =>
  queryOptions({ queryKey: ["health"], queryFn: ({ signal }) => ask(Health, address(["health"]), { signal }) });

/** Every dataset version, newest first. */
export const datasetsQuery = () =>
  queryOptions({
    queryKey: ["datasets"],
    queryFn: async ({ signal }) => (await ask(DatasetList, address(["datasets"]), { signal })).datasets,
  });

/** What one dataset version holds: tables, units, occupations, sources. `current` is allowed. */
export const datasetQuery = (hash: string) =>
  queryOptions({ queryKey: ["dataset", hash], queryFn: ({ signal }) => ask(DatasetDetail, address(["datasets", hash]), { signal }) });

/** A page of rows of one table. */
export const tableQuery = (hash: string, table: string, query: Partial<TableQuery>) =>
  queryOptions({
    queryKey: ["table", hash, table, query],
    queryFn: ({ signal }) => ask(TablePage, address(["datasets", hash, "tables", table], query), { signal }),
    placeholderData: keepPreviousData,
  });

/** The part of a dataset one occupation needs, to run the model in the browser. */
export const sliceQuery = (hash: string, occupation: string) =>
  queryOptions({
    queryKey: ["slice", hash, occupation],
    queryFn: ({ signal }) => ask(DatasetSlice, address(["datasets", hash, "slice"], { occupation }), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Shortages everywhere in one year; asks again while the run behind it goes on. */
export const overviewQuery = (query: { dataset: string; scenario: string; year: number | undefined; hours: Hours }) =>
  queryOptions({
    queryKey: ["overview", query],
    queryFn: ({ signal }) => ask(Overview, address(["overview"], query), { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (["queued", "running"].includes(state.data?.run.status ?? "") ? RUN_INTERVAL : false),
  });

/** One occupation at one unit, with the figures it rests on. Left-out values take the contract's defaults. */
export const projectionQuery = (query: z.input<typeof ProjectionQuery> & Pick<ProjectionQuery, "occupation">) =>
  queryOptions({
    queryKey: ["projection", query],
    queryFn: ({ signal }) => ask(Projection, address(["projection"], query as Record<string, string | number | undefined>), { signal }),
    placeholderData: keepPreviousData,
  });

/** How sure the figures behind projections are, place by place in the order given. */
export const certaintyQuery = (request: z.input<typeof CertaintyRequest>) =>
  queryOptions({
    queryKey: ["certainty", request],
    queryFn: async ({ signal }) => (await ask(CertaintyAnswer, address(["certainty"]), { method: "POST", json: request, signal })).places,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Every saved scenario. */
export const scenariosQuery = () =>
  queryOptions({
    queryKey: ["scenarios"],
    queryFn: async ({ signal }) => (await ask(ScenarioList, address(["scenarios"]), { signal })).scenarios,
  });

/** One saved scenario. */
export const scenarioQuery = (hash: string) =>
  queryOptions({ queryKey: ["scenario", hash], queryFn: ({ signal }) => ask(StoredScenario, address(["scenarios", hash]), { signal }) });

/** The files of a dataset version, with where to get each. */
export const packageQuery = (hash: string) =>
  queryOptions({
    queryKey: ["package", hash],
    queryFn: ({ signal }) => ask(PackageListing, address(["datasets", hash, "package"]), { signal }),
  });

/** How good the model would have been on the counts of a dataset. */
export const backtestQuery = (dataset: string) =>
  queryOptions({
    queryKey: ["backtest", dataset],
    queryFn: ({ signal }) => ask(Backtest, address(["backtest"], { dataset }), { signal }),
  });

/** What history can say of the bands of a dataset's projections. */
export const bandTestQuery = (dataset: string) =>
  queryOptions({
    queryKey: ["band-test", dataset],
    queryFn: ({ signal }) => ask(BandTest, address(["band-test"], { dataset }), { signal }),
  });

/** The named alternatives: part of the program, so they stay as they are. */
export const alternativesQuery = () =>
  queryOptions({
    queryKey: ["alternatives"],
    queryFn: ({ signal }) => ask(AlternativeSet, address(["alternatives"]), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Measures of the reference data to choose from. */
export const measuresQuery = () =>
  queryOptions({
    queryKey: ["measures"],
    queryFn: ({ signal }) => ask(MeasureSet, address(["measures"]), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
