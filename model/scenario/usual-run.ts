/**
 * The run nobody has chosen another for. Pages, plans, files, commands and answers all read the futures of this one, so that a quantity has
 * the same digits wherever it stands.
 */
export const USUAL_RUN = { draws: 1000, seed: 1 } as const;

const USUAL_LAST_YEAR = 2040;
const LEAST_YEARS = 10;

/** The last year of a run nobody has chosen one for: 2040, at least ten years on, and never beyond what the dataset reaches. */
export const usualLastYear = ({ baseYear, lastYear }: { readonly baseYear: number; readonly lastYear: number }): number =>
  Math.min(lastYear, Math.max(USUAL_LAST_YEAR, baseYear + LEAST_YEARS));
