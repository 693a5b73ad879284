import type { GoalGap, OccupationResponses, Portfolio, PortfolioQuestion } from "#model/analysis";

/** What the thread of a search is sent: what to search, then what each portfolio it asked about gives when simulated. */
export type ToSearch =
  | { readonly kind: "begin"; readonly question: PortfolioQuestion; readonly responses: readonly OccupationResponses[] }
  | { readonly kind: "simulated"; readonly gaps: readonly GoalGap[] };

/** What the thread of a search sends. */
export type FromSearch =
  | { readonly kind: "progress"; readonly done: number }
  /** A portfolio it wants simulated in full. */
  | { readonly kind: "wanted"; readonly steps: readonly number[] }
  | { readonly kind: "found"; readonly portfolio: Portfolio }
  | { readonly kind: "failed"; readonly message: string };
