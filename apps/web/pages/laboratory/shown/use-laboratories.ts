import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { tableQuery } from "../../../api/queries.ts";
import { withinUnit } from "../../../parts/unit-levels/within.ts";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";
import type { LaboratoryRow } from "../view/view-props.ts";

/** Rows asked for; no dataset has as many laboratories. */
const MOST_ROWS = 1000;

/** Fetches the laboratories of a dataset, in the order of its table: all, and those at a unit or below it; null until they are here. */
export function useLaboratories(
  data: DatasetView,
  unit: string,
): {
  readonly known: { readonly all: readonly LaboratoryRow[]; readonly here: readonly LaboratoryRow[] } | null;
  readonly error: Error | null;
  readonly retry: () => void;
} {
  const { language } = useText();
  const query = useQuery(tableQuery(data.detail.summary.hash, "laboratories", { limit: MOST_ROWS }));
  // Those of another dataset are not shown as this one's.
  const rows = query.isPlaceholderData ? undefined : query.data?.rows;
  const known = useMemo(() => {
    if (rows === undefined) return null;
    const all = rows.map((row) => ({ id: String(row.id), unit: String(row.unit), name: String(row[`name_${language}`] ?? row.id) }));
    const within = withinUnit(new Map(data.detail.units.map((one) => [one.id, one])), unit);
    return { all, here: all.filter((one) => within(one.unit)) };
  }, [rows, language, data, unit]);
  return { known, error: query.error, retry: () => void query.refetch() };
}
