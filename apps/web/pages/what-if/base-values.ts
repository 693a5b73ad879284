import type { z } from "zod";
import type { DatasetSlice } from "#apps/contract";
import type { Translator } from "#io/language";
import type { Series } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { type Controls, RANGES, type Slider } from "./controls.ts";
import type { ExitsByAge } from "./exits-by-age.ts";

type Slice = Pick<z.infer<typeof DatasetSlice>, "tables">;
type Rows<N extends keyof Dataset["tables"]> = Dataset["tables"][N];

/** Today's value of what a slider moves, in the unit people know it by; null where the dataset has none. */
export type BaseValues = { readonly [S in Slider]: number | null };

/** Newest row per programme no later than a year. */
function newest(
  rows: readonly { readonly programme: string; readonly year: number; readonly value: number }[],
  year: number,
): Map<string, number> {
  const found = new Map<string, { year: number; value: number }>();
  for (const row of rows)
    if (row.year <= year && row.year > (found.get(row.programme)?.year ?? Number.NEGATIVE_INFINITY)) found.set(row.programme, row);
  return new Map([...found].map(([programme, { value }]) => [programme, value]));
}

const total = (values: Iterable<number>): number | null => {
  const all = [...values];
  return all.length === 0 ? null : all.reduce((sum, value) => sum + value, 0);
};

/** Reads today's values from the dataset, the unit's exits and its own series before any change. */
export function baseValues(slice: Slice, before: Series, exits: ExitsByAge, occupation: string, year: number): BaseValues {
  const rows = <N extends keyof Dataset["tables"]>(name: N) => (slice.tables[name] ?? []) as unknown as Rows<N>;
  const programmes = new Set(rows("programmes").flatMap((row) => (row.occupation === occupation ? [row.id] : [])));
  const own = <R extends { readonly programme: string }>(all: readonly R[]) => all.filter((row) => programmes.has(row.programme));
  const places = newest(own(rows("study_places")), year);
  const completion = own(rows("programme_figures")).filter((row) => row.measure === "completion");
  const weight = (programme: string) => places.get(programme) ?? 0;
  const weighed = completion.reduce((sum, row) => sum + row.value * weight(row.programme), 0);
  const weights = completion.reduce((sum, row) => sum + weight(row.programme), 0);
  const growth = (measure: "standard" | "productivity") => {
    const all = rows("growth").filter((row) => row.measure === measure);
    return (all.find((row) => row.occupation === occupation) ?? all.find((row) => row.occupation === null))?.value ?? null;
  };
  const { measures } = before;
  const persons = measures.headcount.p50[0] ?? null;
  const fte = measures.supply.p50[0] ?? null;
  return {
    studyPlaces: total(places.values()),
    completion: weights > 0 ? weighed / weights : null,
    placements: total(newest(own(rows("placements")), year).values()),
    exitsBefore60: exits.before60,
    exitsFrom60: exits.from60,
    contractedShare: persons === null || persons === 0 || fte === null ? null : fte / persons,
    productivity: growth("productivity"),
    demandGrowth: growth("standard"),
  };
}

/** Writes today's value of a slider and what it becomes: "410 → 492 study places". */
export function baseText(slider: Slider, base: number | null, controls: Controls, words: Translator): string {
  if (base === null) return "";
  const { t, number, percent } = words;
  const moved = controls.moved[slider];
  const now = RANGES[slider].unit === "percent" ? base * (1 + moved / 100) : base + moved / 100;
  const counts = slider === "studyPlaces" || slider === "placements";
  const write = (value: number) =>
    counts ? number(value) : percent(value, RANGES[slider].unit === "perYear" || slider.startsWith("exits") ? 1 : 0);
  if (moved === 0) return t(`what-if:today.${slider}`, { value: write(base) });
  return t("what-if:today.becomes", { today: t(`what-if:today.${slider}`, { value: write(base) }), value: write(now) });
}
