import type { Series } from "#model/scenario";
import type { OccupationFacts, Situation } from "../../../facts/occupation-facts.ts";
import type { PublicMask } from "../../../view/public-mask.ts";
import type { MaskedFacts } from "../../plan-part.ts";

/** What a public view shows of a projection; other measures tell of the flows of a few persons. */
const SHOWN_MEASURES: ReadonlySet<string> = new Set(["supply", "demand", "gap", "gapShare"]);

/** Gives the numbers of occupations without those the mask hides, and the occupations it hides all of, or some. */
export function maskStaff(occupations: readonly OccupationFacts[], unit: string, mask: PublicMask): MaskedFacts<OccupationFacts[]> {
  const isHidden = ({ occupation, situation }: OccupationFacts): boolean =>
    mask.hidesAll(occupation, unit) || (situation.persons > 0 && situation.persons < mask.smallest);
  const shown = occupations.filter((one) => !isHidden(one));
  return {
    facts: shown.map((one) => ({
      ...one,
      situation: maskSituation(one.situation, mask.hidesDetails(one.occupation, unit)),
      series: maskSeries(one.series),
    })),
    hidden: occupations.filter(isHidden).map(({ occupation }) => occupation),
    partly: shown.filter(({ occupation }) => mask.hidesDetails(occupation, unit)).map(({ occupation }) => occupation),
  };
}

/** Five-year bands, and shares no plan shows, are left out everywhere: their tails are small in all but the largest groups. */
function maskSituation(situation: Situation, hidesDetails: boolean): Situation {
  const always = { women: null, reach67: null, ages: [] };
  const details = { meanAge: null, aged60: null, reach62: null, contractedShare: null, absence: null, leaving: null };
  return { ...situation, ...always, ...(hidesDetails ? details : {}) };
}

function maskSeries({ chance: _chance, futures: _futures, worked: _worked, ...series }: Series): Series {
  const measures = Object.fromEntries(
    Object.entries(series.measures).map(([name, summary]) => [
      name,
      SHOWN_MEASURES.has(name)
        ? summary
        : Object.fromEntries(Object.entries(summary).map(([statistic, years]) => [statistic, years.map(() => null)])),
    ]),
  ) as Series["measures"];
  return { ...series, measures };
}
