import type { Scenario } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { changesFor, clamp, withChanges } from "./changes.test-support.ts";
import { type Arrivals, divided } from "./rows.test-support.ts";

/** Section 3 of docs/model.md at stated values: who graduates during a year and starts at a leaf. */
export function graduatesIn(
  dataset: Dataset,
  scenario: Scenario,
  occupation: string,
  leaves: readonly string[],
): (leaf: number, year: number) => Arrivals[] {
  const { tables } = dataset;
  const programmes = tables.programmes.filter((row) => row.occupation === occupation);
  const latest = <R extends { readonly programme: string; readonly year: number }>(rows: readonly R[], programme: string, year: number) =>
    rows
      .filter((row) => row.programme === programme && row.year <= year)
      .sort((a, b) => a.year - b.year)
      .at(-1);
  const placesIn = (programme: string, year: number): number => {
    const first = tables.study_places.filter((row) => row.programme === programme).sort((a, b) => a.year - b.year)[0]!;
    return (latest(tables.study_places, programme, year) ?? first).value;
  };
  const weeksIn = (programme: string, year: number): number | undefined => latest(tables.placements, programme, year)?.value;
  const of = (kind: "study-places" | "placements" | "completion" | "take-up", programme: string) =>
    changesFor(scenario, kind, occupation, []).filter(
      (c) => !("programmes" in c) || c.programmes === undefined || c.programmes.includes(programme),
    );
  const figure = (programme: string, measure: string): number =>
    tables.programme_figures.find((row) => row.programme === programme && row.measure === measure)!.value;

  /** Weeks of a student: what the programme requires, added up; where it says nothing, the figure. */
  const weeksEach = (programme: string): number => {
    const required = tables.placement_requirements.filter((row) => row.programme === programme);
    return required.length > 0 ? required.reduce((sum, { value }) => sum + value, 0) : figure(programme, "placement-weeks");
  };

  /** The programme's part of an amount: its size among the programmes concerned, in the change's first year. */
  const partOf =
    (programme: string, kind: "study-places" | "placements", size: (programme: string, year: number) => number) =>
    (change: { readonly id: string; readonly startYear: number }): number => {
      const concerned = programmes.filter(({ id }) => of(kind, id).some((other) => other.id === change.id));
      return size(programme, change.startYear) / concerned.reduce((sum, { id }) => sum + size(id, change.startYear), 0);
    };
  const fillOf = (programme: string): number =>
    tables.programme_figures.find((row) => row.programme === programme && row.measure === "fill")?.value ?? 1;
  const intake = (programme: string, year: number): number => {
    const admitted = withChanges(
      placesIn(programme, year) * fillOf(programme),
      of("study-places", programme),
      year,
      partOf(programme, "study-places", placesIn),
    );
    const weeks = weeksIn(programme, year);
    const each = weeksEach(programme);
    if (weeks === undefined || each === 0) return Math.max(0, admitted);
    const sizeOf = (id: string, when: number): number => weeksIn(id, when) ?? 0;
    const offered = withChanges(weeks, of("placements", programme), year, partOf(programme, "placements", sizeOf));
    return Math.min(Math.max(0, admitted), Math.max(0, offered) / each);
  };
  const shares = programmes.map(({ id }) =>
    divided(
      dataset,
      tables.destinations.filter((row) => row.flow === "graduates" && row.programme === id),
      leaves,
      occupation,
    ),
  );
  const graduates = (programme: string, year: number): number => {
    const length = figure(programme, "length");
    const whole = Math.floor(length);
    const part = length - whole;
    const admitted = (1 - part) * intake(programme, year - whole) + (part > 0 ? part * intake(programme, year - whole - 1) : 0);
    const share = (kind: "completion" | "take-up"): number => clamp(withChanges(figure(programme, kind), of(kind, programme), year));
    return admitted * share("completion") * share("take-up");
  };
  const kept = new Map<string, number>();
  return (leaf, year) =>
    programmes.map(({ id, graduate_age_from, graduate_age_to, share_women }, p) => {
      const key = `${id} ${year}`;
      if (!kept.has(key)) kept.set(key, graduates(id, year));
      return { persons: kept.get(key)! * shares[p]![leaf]!, from: graduate_age_from, to: graduate_age_to, women: share_women };
    });
}
