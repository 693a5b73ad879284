import type { OccupationFacts } from "../facts/occupation-facts.ts";
import type { Value, Words } from "./block.ts";
import { name, number, say } from "./make.ts";

type Facts = Pick<OccupationFacts, "occupation" | "band">;
type Held = NonNullable<NonNullable<OccupationFacts["band"]>["held"]>;

const heldValues = ({ share, error, series }: Held): Readonly<Record<string, Value>> => ({
  share: number(share, "share"),
  // Percentage points.
  error: number(error * 100, "count"),
  series: number(series, "count"),
});

/** Says what history can carry of the band of an occupation, as pages say it; null in versions made before it was told. */
export function bandWords({ occupation, band }: Facts): Words | null {
  if (band === undefined) return null;
  const plural = name("occupations", occupation);
  if (!band.counted) return say("band.uncounted", { plural });
  return band.held === null ? say("band.untried", { plural }) : say("band.held", { plural, ...heldValues(band.held) });
}

/** Says what history can carry of the intervals of a plan's occupations; null in versions made before it was told, and where there are none. */
export function bandsWords(occupations: readonly Facts[]): Words | null {
  const bands = occupations.flatMap(({ band }) => band ?? []);
  const [first] = bands;
  if (first === undefined) return null;
  const counts = {
    untested: number(bands.filter(({ counted }) => !counted).length, "count"),
    total: number(bands.length, "count"),
  };
  return first.held === null ? say("band.allUntried", counts) : say("band.all", { ...counts, ...heldValues(first.held) });
}
