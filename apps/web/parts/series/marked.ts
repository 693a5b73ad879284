import type { Fan, SeriesCertainty } from "#io/charts";
import type { AnswerCertainty, KnownAnswer } from "#model/analysis";
import type { SeriesView } from "./view.ts";

/** What a mark can be about. */
type Quantity = Exclude<keyof AnswerCertainty, "answer">;
/** What the uncertainty is known of where it has been computed. */
type Weighed = Exclude<keyof KnownAnswer, "unit" | "year">;

/** Marks what rests on the figures of one quantity, by their count. */
const countOf = (certainty: AnswerCertainty, quantity: Quantity, label: string | null): SeriesCertainty => ({
  label,
  shares: certainty[quantity],
});

/** Marks what shows a quantity of the answer itself: by what the figures do to it where that has been computed, else by their count. */
export function markOf(certainty: AnswerCertainty, quantity: Weighed, label: string | null): SeriesCertainty {
  const { answer } = certainty;
  return { ...countOf(certainty, quantity, label), ...(answer && { known: { shares: answer[quantity], year: answer.year } }) };
}

/** How sure what a view tells is. What the figures do to the answer is computed of contracted FTE, and not said of worked ones. */
const told = ({ certainty, hours }: Pick<SeriesView, "certainty" | "hours">): AnswerCertainty | null =>
  certainty && hours === "worked" ? { ...certainty, answer: null } : certainty;

/** Marks a whole chart by one quantity: all it shows rests on the same figures. Of the parts of supply only the count is known. */
export function markedBy(view: Pick<SeriesView, "certainty" | "hours">, quantity: Quantity): SeriesCertainty[] {
  const certainty = told(view);
  if (certainty === null) return [];
  return [quantity === "gap" ? markOf(certainty, quantity, null) : countOf(certainty, quantity, null)];
}

/** Marks each fan by what it shows; what is measured against the gap rests on what the gap does. */
export function markedFans(fans: readonly Fan[], view: Pick<SeriesView, "certainty" | "hours">): SeriesCertainty[] {
  const certainty = told(view);
  if (certainty === null) return [];
  return fans.map(({ role, label }) => markOf(certainty, role === "supply" || role === "demand" ? role : "gap", label));
}
