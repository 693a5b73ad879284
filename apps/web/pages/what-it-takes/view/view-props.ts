import type { Scenario } from "#model/scenario";
import type { DatasetView } from "../../../reader/dataset.tsx";
import type { Move, Place } from "../../../reader/place.ts";
import type { WhatItTakesSearch } from "../address/search.ts";

/** What both halves of the page are given. */
export interface ViewProps {
  readonly place: Place;
  readonly data: DatasetView;
  /** The scenario of the place; answers go on top of it. */
  readonly baseScenario: Scenario;
  readonly search: WhatItTakesSearch;
  /** Writes values of the page, and of the place, to the address in one step; undefined takes one away. */
  readonly onChange: (next: WhatItTakesSearch & Pick<Move, "occupation">) => void;
}
