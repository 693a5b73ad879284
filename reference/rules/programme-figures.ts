import type { Row } from "#model/vocabulary";
import type { Facts } from "../facts/facts.ts";
import { keyed } from "./keyed.ts";

/** Length, completion, take-up and placement weeks: every programme of an occupation has the occupation's keyed figures. */
export function programmeFigureRows(facts: Facts): Row<"programme_figures">[] {
  return facts.rows("programmes").flatMap((programme) => {
    const rates = facts.rows("programme-rates").filter((row) => row.occupation === programme.occupation);
    return keyed(
      "programme_figures",
      rates.map((row) => ({ ...row, programme: programme.id! })),
    );
  });
}
