import type { Fan, SeriesCertainty } from "#io/charts";
import type { CertaintyUsed } from "#model/scenario";

/** Marks a whole chart by one quantity: all it shows rests on the same figures. */
export const markedBy = (certainty: CertaintyUsed | null, quantity: keyof CertaintyUsed): SeriesCertainty[] =>
  certainty === null ? [] : [{ label: null, shares: certainty[quantity] }];

/** Marks each fan by what it shows; what is measured against the gap rests on what the gap does. */
export const markedFans = (fans: readonly Fan[], certainty: CertaintyUsed | null): SeriesCertainty[] =>
  certainty === null
    ? []
    : fans.map(({ role, label }) => ({ label, shares: certainty[role === "supply" || role === "demand" ? role : "gap"] }));
