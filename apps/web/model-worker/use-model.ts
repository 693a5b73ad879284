import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Series } from "#model/scenario";
import { sliceQuery } from "../api/queries.ts";
import { type ModelClient, startModel } from "./client.ts";
import type { FailureCode, FromWorker, ModelQuestion, Stage } from "./messages.ts";
import { datasetOf } from "./slice-dataset.ts";

/** The newest answer of a lane. */
export interface Answer {
  readonly question: ModelQuestion;
  readonly series: readonly Series[];
  readonly stage: Stage;
  readonly draws: number;
}

/** Where a lane stands. */
export interface Lane {
  readonly answer: Answer | null;
  /** The newest coarse answer, kept beside the full one: only answers from the same draws can be compared finely. */
  readonly coarse: Answer | null;
  /** Whether `answer` is the full answer to the newest question. */
  readonly settled: boolean;
  /** Share done of the full answer, 0..1. */
  readonly progress: number;
  readonly failure: { readonly code: FailureCode; readonly message: string } | null;
}

const NOTHING: Lane = { answer: null, coarse: null, settled: false, progress: 0, failure: null };

/** Name of the browser's own measurements from question to answer, by stage: `framsyn:coarse` and `framsyn:refined`. */
export const MEASUREMENT = "framsyn:";

/** The model of one occupation in the browser. */
export interface Model {
  /** Fetching the dataset slice failed. */
  readonly error: Error | null;
  readonly retry: () => void;
  readonly ready: boolean;
  /** Asks in a lane; keep the question's identity while it is the same. */
  readonly ask: (lane: string, question: ModelQuestion) => void;
  readonly lane: (name: string) => Lane;
}

interface Asked {
  readonly id: number;
  readonly at: number;
  readonly question: ModelQuestion;
}

/**
 * Runs the model in the browser for one occupation of a dataset version. The slice is fetched once and handed to a worker;
 * the worker ends when the component goes away or the dataset or occupation changes. `wanted` false fetches nothing yet.
 */
export function useModel(dataset: string, occupation: string, wanted = true): Model {
  const slice = useQuery({ ...sliceQuery(dataset, occupation), enabled: wanted });
  const [lanes, setLanes] = useState<Readonly<Record<string, Lane>>>({});
  const [client, setClient] = useState<ModelClient | null>(null);
  const asked = useRef(new Map<string, Asked[]>());

  useEffect(() => {
    if (!slice.data) return;
    const waiting = asked.current;
    const change = (lane: string, next: (old: Lane) => Lane) => setLanes((old) => ({ ...old, [lane]: next(old[lane] ?? NOTHING) }));
    const hear = (message: FromWorker) => {
      const all = waiting.get(message.lane) ?? [];
      const own = all.find((one) => one.id === message.id);
      const newest = all.at(-1)?.id === message.id;
      if (!own) return;
      switch (message.kind) {
        case "progress":
          if (newest) change(message.lane, (old) => ({ ...old, progress: message.done }));
          return;
        case "failed":
          if (newest) change(message.lane, (old) => ({ ...old, failure: { code: message.code, message: message.message } }));
          return;
        case "answer": {
          performance.measure(`${MEASUREMENT}${message.stage}`, { start: own.at, detail: { took: message.took, draws: message.draws } });
          // Answers come in the order they were asked; everything asked before this one will never be shown.
          waiting.set(message.lane, all.slice(all.indexOf(own)));
          const { series, stage, draws } = message;
          const answer = { question: own.question, series, stage, draws };
          change(message.lane, (old) => ({
            answer,
            coarse: stage === "coarse" ? answer : old.coarse,
            settled: newest && stage === "refined",
            progress: stage === "refined" ? 1 : 0,
            failure: null,
          }));
        }
      }
    };
    const broke = (message: string) => {
      for (const lane of waiting.keys()) change(lane, (old) => ({ ...old, failure: { code: "model", message } }));
    };
    const started = startModel(datasetOf(slice.data), hear, broke);
    setClient(started);
    return () => {
      started.close();
      waiting.clear();
      setClient(null);
      setLanes({});
    };
  }, [slice.data]);

  const ask = useCallback(
    (lane: string, question: ModelQuestion) => {
      if (!client) return;
      const id = client.ask(lane, question);
      asked.current.set(lane, [...(asked.current.get(lane) ?? []), { id, at: performance.now(), question }]);
      setLanes((old) => ({ ...old, [lane]: { ...(old[lane] ?? NOTHING), settled: false } }));
    },
    [client],
  );

  return {
    error: slice.error,
    retry: () => void slice.refetch(),
    ready: client !== null,
    ask,
    lane: (name) => lanes[name] ?? NOTHING,
  };
}
