import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { FigureUsed, TablePage } from "#apps/contract";
import type { Language } from "#io/language";
import { tableQuery } from "../../api/queries.ts";
import type { DatasetView } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";

/** Rows asked for of each table that names things; a page holds no more. */
const MOST = 1000;
const NAMING = ["programmes", "drivers", "driver_steps"] as const;

/** Looks up the dataset's own name of what a figure is about. Null where it has none. */
export type FigureLabel = (what: FigureUsed["what"], key: string) => string | null;

type Row = TablePage["rows"][number];
const textOf = (value: Row[string] | undefined): string | null => (typeof value === "string" && value !== "" ? value : null);

/** Names programmes, drivers and their steps by their rows in the dataset, in the reader's language. */
export function figureLabel(rows: Readonly<Record<(typeof NAMING)[number], readonly Row[]>>, language: Language): FigureLabel {
  return (what, key) => {
    if (key === "programme") return textOf(rows.programmes.find(({ id }) => id === what.programme)?.[`name_${language}`]);
    if (key === "driver") return textOf(rows.drivers.find(({ id }) => id === what.driver)?.[`name_${language}`]);
    if (key === "step") {
      return textOf(rows.driver_steps.find(({ driver, step }) => driver === what.driver && step === what.step)?.[`label_${language}`]);
    }
    return null;
  };
}

/** Fetches the names behind `figureLabel`; until they are here there are none. */
export function useFigureLabel({ detail }: DatasetView): FigureLabel {
  const { language } = useText();
  const { hash } = detail.summary;
  const pages = useQueries({ queries: NAMING.map((table) => tableQuery(hash, table, { limit: MOST })) });
  const [programmes, drivers, steps] = pages.map((page) => page.data?.rows);
  return useMemo(
    () => figureLabel({ programmes: programmes ?? [], drivers: drivers ?? [], driver_steps: steps ?? [] }, language),
    [programmes, drivers, steps, language],
  );
}
