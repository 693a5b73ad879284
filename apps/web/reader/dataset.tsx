import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { DatasetDetail, OccupationInfo, UnitInfo } from "#apps/contract";
import { atStart } from "#io/language";
import { datasetQuery } from "../api/queries.ts";
import { usePlace } from "./place.ts";
import { useText } from "./text.tsx";

/** The dataset the reader is in, with look-ups by id and names in the reader's language. */
export interface DatasetView {
  readonly detail: DatasetDetail;
  readonly unit: (id: string) => UnitInfo | undefined;
  readonly occupation: (id: string) => OccupationInfo | undefined;
  /** Name of a unit; the id itself where the dataset has no such unit. */
  readonly unitName: (id: string) => string;
  /** Name of an occupation with a capital, for headings and tables. */
  readonly occupationName: (id: string) => string;
  /** Indefinite plural, small first letter: for use inside a sentence. */
  readonly occupationPlural: (id: string) => string;
  readonly sourceTitle: (id: string) => string;
}

/**
 * Fetches the reader's dataset: `view` is null until it is here; `error` says why it is not.
 *
 * @param chosen another dataset than the one the reader is in.
 */
export function useDataset(chosen?: string): {
  readonly view: DatasetView | null;
  readonly error: Error | null;
  readonly retry: () => void;
} {
  const { dataset } = usePlace();
  const { language } = useText();
  const query = useQuery(datasetQuery(chosen ?? dataset));
  const detail = query.data;
  const view = useMemo(() => {
    if (!detail) return null;
    const units = new Map(detail.units.map((unit) => [unit.id, unit]));
    const occupations = new Map(detail.occupations.map((occupation) => [occupation.id, occupation]));
    const sources = new Map(detail.sources.map((source) => [source.id, source]));
    return {
      detail,
      unit: (id: string) => units.get(id),
      occupation: (id: string) => occupations.get(id),
      unitName: (id: string) => units.get(id)?.names[language] ?? id,
      occupationName: (id: string) => atStart(occupations.get(id)?.names[language] ?? id),
      occupationPlural: (id: string) => occupations.get(id)?.plurals[language] ?? id,
      sourceTitle: (id: string) => sources.get(id)?.title ?? id,
    };
  }, [detail, language]);
  return { view, error: query.error, retry: () => void query.refetch() };
}

/** Names a dataset version for people; the reference dataset has a name in each language, and a unit's own figures are named after it and their day. */
export function useDatasetTitle(): (summary: DatasetDetail["summary"]) => string {
  const { t } = useText();
  return ({ reference, title, version }) =>
    version.includes("+") ? title : `${reference ? t("shell:place.referenceDataset") : title} ${version}`;
}
