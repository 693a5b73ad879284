import { number, oneOf, optional, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

export const spaceFactors = defineTable({
  name: "space_factors",
  title: { nb: "Plass rundt benker og instrumenter", nn: "Plass rundt benker og instrument", en: "Space around benches and instruments" },
  description: "Floor area that follows from metres of bench and from the footprint of instruments.",
  primaryKey: ["laboratory", "measure"],
  required: false,
  slice: { wholeWithOwn: "staff_groups" },
  cause: "demand",
  figures: { wins: null, counted: false, core: null, givesAway: null },
  fields: {
    laboratory: optional(reference("laboratories", "id", "Laboratory; empty: all that have no row of their own.")),
    measure: oneOf(["circulation", "floor-per-bench-metre"], "Floor for each square metre of footprint, or for each metre of bench."),
    value: number("Square metres.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
