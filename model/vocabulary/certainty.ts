import { z } from "zod";

/**
 * How sure a figure is, from surest to least sure.
 *
 * - `published`: read directly in the named source.
 * - `second-hand`: read in a source that itself reports the figure.
 * - `derived`: computed from published figures by a rule stated in the row's note.
 * - `assumption`: nothing is published; a stated rule or judgement stands in, with a wide interval.
 */
export const Certainty = z.enum(["published", "second-hand", "derived", "assumption"]);
export type Certainty = z.infer<typeof Certainty>;
