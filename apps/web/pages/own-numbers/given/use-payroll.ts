import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { PayrollPreview } from "#apps/contract";
import { previewPayroll } from "../../../api/upload-actions.ts";
import { NATION, usePlace } from "../../../reader/place.ts";
import { type GivenForUnit, giveForUnit, NOTHING_SAID, useGiven } from "./given.ts";
import { type PayrollMapping, readMapping } from "./payroll-mapping.ts";
import { useSettled } from "./use-settled.ts";

/** Long enough for a row of clicks, short enough not to be waited for. */
const SETTLED = 350;

/** A payroll file as it is read with all that has been said of it. */
export interface Payroll {
  readonly file: File | undefined;
  /** Null until the reader has chosen whose staff it is. */
  readonly unit: string | null;
  readonly said: GivenForUnit;
  /** The mapping the reader sees: their own, or the one kept for the unit. */
  readonly mapping: PayrollMapping;
  /** When the mapping was kept that this one is or started from. */
  readonly keptAt: string | null;
  readonly preview: PayrollPreview | undefined;
  readonly error: Error | null;
  /** Whether the preview does not yet say what follows from what was said last. */
  readonly busy: boolean;
  readonly retry: () => void;
  /** Changes the mapping; what the preview shows follows. */
  readonly change: (next: (mapping: PayrollMapping) => PayrollMapping, also?: Partial<GivenForUnit>) => void;
}

/** Reads the file the reader gave, again whenever something is said of it. Nothing is stored. */
export function usePayroll(enabled: boolean): Payroll {
  const { files, filesId, byUnit } = useGiven();
  const place = usePlace();
  const [file] = files;
  const unit = place.unit === NATION ? null : place.unit;
  const said = byUnit[unit ?? ""] ?? NOTHING_SAID;
  const key = JSON.stringify([said.mapping, said.referenceDate]);
  const settled = useSettled(key, SETTLED);
  const first = said.mapping === null && said.referenceDate === null;
  // What nobody has changed yet need not stand still.
  const asked = first ? key : settled;
  const query = useQuery({
    queryKey: ["payroll-preview", filesId, unit, place.dataset, asked],
    queryFn: ({ signal }) => {
      const [mapping, referenceDate] = JSON.parse(asked) as [PayrollMapping | null, string | null];
      return previewPayroll({ dataset: place.dataset, unit: unit!, file: file!, mapping, referenceDate }, signal);
    },
    enabled: enabled && file !== undefined && unit !== null,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before, query) => (query?.queryKey[1] === filesId && query.queryKey[2] === unit ? before : undefined),
  });
  const preview = query.data;
  const mapping = useMemo(() => said.mapping ?? readMapping(preview?.mapping) ?? {}, [said.mapping, preview]);
  const keptAt = said.mapping === null ? (preview?.mappingKept ?? null) : said.keptAt;
  return {
    file,
    unit,
    said,
    mapping,
    keptAt,
    preview,
    error: query.error,
    busy: asked !== key || query.isFetching,
    retry: () => void query.refetch(),
    change: (next, also = {}) => {
      if (unit !== null) giveForUnit(unit, { mapping: next(mapping), keptAt, ...also });
    },
  };
}
