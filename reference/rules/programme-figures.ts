import type { Row } from "#model/vocabulary";
import type { Facts } from "../facts/facts.ts";
import { keyed } from "./keyed.ts";
import { occupationsByRule } from "./study-places.ts";

/**
 * Students who start per planned place: 5 % fewer to 14 % more. Seen for bioengineers: 340 in the first year of 2016 on about 300 planned places,
 * and the places of July 2 to 4 % over those of April.
 */
const FILL = {
  measure: "fill",
  value: 1,
  low: 0.95,
  high: 1.14,
  distribution: null,
  unit_of_measure: "students per place",
  year: 2016,
  source: "framsyn-assumption",
  certainty: "assumption",
  note: "Ingen fyllingsgrad er publisert. For bioingeniører var det 340 i første studieår i 2016 etter om lag 300 planlagte plasser, og plassene i juli er 2–4 % over dem i april; nedre grense er skjønn. Teller: studenter som begynner. Nevner: planlagte studieplasser.",
} as const;

/**
 * Length, completion, take-up and placement weeks: every programme of an occupation has the occupation's keyed figures. Programmes with stated
 * places also have a fill rate; an intake set by a rule counts students already.
 */
export function programmeFigureRows(facts: Facts): Row<"programme_figures">[] {
  const byRule = occupationsByRule(facts);
  return facts.rows("programmes").flatMap((programme) => {
    const rates = facts.rows("programme-rates").filter((row) => row.occupation === programme.occupation);
    const fill = byRule.has(programme.occupation!) ? [] : [{ ...FILL, programme: programme.id! }];
    return [
      ...keyed(
        "programme_figures",
        rates.map((row) => ({ ...row, programme: programme.id! })),
      ),
      ...fill,
    ];
  });
}
