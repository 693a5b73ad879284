import { type SurgeAmount, type SurgeChange, type SurgeEffects, type SurgeScenario, testsPerSample } from "#model/laboratory";
import { openFigures, openNormals } from "#model/random";
import { type Dataset, exactly } from "#model/vocabulary";
import { uncertainOf } from "../figures/uncertain-rows.ts";

/** Name of the streams of surges, which are no occupation's. */
const SURGE = "laboratory-surge";

type Of<K extends SurgeChange["kind"]> = Extract<SurgeChange, { readonly kind: K }>;

/**
 * Draws what a surge does to one laboratory. A change has the same draws at every laboratory it concerns, and whatever other changes there are.
 */
export function surgeEffects(
  { tables }: Dataset,
  laboratory: string,
  { changes, suppliers = {} }: SurgeScenario,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): SurgeEffects {
  const { discipline } = tables.laboratories.find(({ id }) => id === laboratory)!;
  const own = <R extends { readonly laboratory: string }>(rows: readonly R[]): R[] => rows.filter((row) => row.laboratory === laboratory);
  const menu = own(tables.laboratory_menus).map(({ test }) => test);
  const groups = own(tables.staff_groups);
  const instruments = own(tables.instruments).map(({ id }) => id);
  const products = new Set(own(tables.product_use).map(({ product }) => product));
  const figures = openFigures(openNormals({ seed }, draws), SURGE, 1);
  const draw = (change: SurgeChange, amount: SurgeAmount, name: string, least: number, most: number): Float64Array => {
    const figure =
      typeof amount === "number" ? exactly(amount) : uncertainOf({ ...amount, distribution: null }, most === 1 ? "share" : "factor");
    return figures.national(figure, `${change.id}:${name}`).map((value) => Math.min(most, Math.max(least, value)));
  };
  const here = (ids: readonly string[] | undefined): boolean => ids?.includes(laboratory) ?? true;
  const weeksOf = ({ from, to }: SurgeChange["weeks"]) => ({ from: from - 1, to: to - 1 });
  const testsOf = ({ laboratories, disciplines, analyses }: Of<"volume"> | Of<"postponed">): Set<string> =>
    new Set(
      here(laboratories) && (disciplines?.includes(discipline) ?? true) ? menu.filter((test) => analyses?.includes(test) ?? true) : [],
    );
  const of = <K extends SurgeChange["kind"]>(kind: K): Of<K>[] => changes.filter((change): change is Of<K> => change.kind === kind);
  const any = Number.POSITIVE_INFINITY;
  return {
    volume: of("volume").map((change) => ({
      ...weeksOf(change.weeks),
      tests: testsOf(change),
      factor: draw(change, change.factor, "factor", 0, any),
      addedPerWeek: draw(change, change.addedPerWeek, "added", 0, any),
    })),
    postponed: of("postponed").map((change) => ({
      ...weeksOf(change.weeks),
      tests: testsOf(change),
      share: draw(change, change.share, "share", 0, 1),
      back: change.back === undefined ? null : weeksOf(change.back),
    })),
    pooling: of("pooling").map((change) => ({
      ...weeksOf(change.weeks),
      tests: new Set(here(change.laboratories) ? menu.filter((test) => change.analyses.includes(test)) : []),
      testsPerSample: draw(change, change.positive, "positive", 0, 1).map((positive) => {
        const found = testsPerSample(positive, change.size);
        return found.status === "answered" ? found.tests : 1;
      }),
    })),
    absence: of("absence").map((change) => ({
      ...weeksOf(change.weeks),
      groups: new Set(
        groups
          .filter(({ id, occupation }) => (change.groups?.includes(id) ?? true) && (change.occupations?.includes(occupation) ?? true))
          .flatMap(({ id }) => (here(change.laboratories) ? [id] : [])),
      ),
      share: draw(change, change.share, "share", 0, 1),
    })),
    left: of("redeployment")
      .filter(({ from }) => groups.some(({ id }) => id === from))
      .map((change) => ({ ...weeksOf(change.weeks), group: change.from, fte: draw(change, change.fte, "fte", 0, any) })),
    come: of("redeployment")
      .filter(({ to }) => groups.some(({ id }) => id === to))
      .map((change) => {
        const fte = draw(change, change.fte, "fte", 0, any);
        const productivity = draw(change, change.productivity, "productivity", 0, any);
        const { to: group, trainingDays } = change;
        return { ...weeksOf(change.weeks), group, trainingDays, working: fte.map((count, d) => count * productivity[d]!) };
      }),
    lost: of("instrument-loss")
      .filter(({ instrument }) => instruments.includes(instrument))
      .map((change) => ({ ...weeksOf(change.weeks), instrument: change.instrument, count: draw(change, change.lost, "lost", 0, any) })),
    downtime: of("downtime")
      .filter(({ laboratories }) => here(laboratories))
      .map((change) => ({ ...weeksOf(change.weeks), share: draw(change, change.share, "share", 0, 1) })),
    opening: of("opening-hours")
      .filter(({ laboratories }) => here(laboratories))
      .map(({ weeks, instruments: named, hours }) => ({
        ...weeksOf(weeks),
        instruments: new Set(instruments.filter((id) => named?.includes(id) ?? true)),
        hours,
      })),
    supply: of("supply")
      .filter(({ laboratories }) => here(laboratories))
      .map(({ weeks, products: named, suppliers: from }) => {
        const supplied = from === undefined ? null : new Set(from.flatMap((supplier) => suppliers[supplier] ?? []));
        return {
          ...weeksOf(weeks),
          products: new Set([...products].filter((id) => (named?.includes(id) ?? true) && (supplied?.has(id) ?? true))),
        };
      }),
  };
}
