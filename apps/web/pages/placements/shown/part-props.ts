import type { PlacementViewOf } from "#apps/contract";
import type { TermNames } from "../names/use-placement-names.ts";
import type { MadeState } from "./made-state.ts";

/** What every part of the page about an allocation is given. */
export interface PartProps {
  readonly state: MadeState;
  readonly answer: PlacementViewOf<"answer">;
  readonly names: TermNames;
}
