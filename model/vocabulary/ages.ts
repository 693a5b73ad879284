/** Youngest single year of age the model follows. */
export const FIRST_AGE = 20;
/** Oldest single year of age the model follows; everyone has left at 75 (the registers' own limit for employment). */
export const LAST_AGE = 74;
/** Number of single years of age, 20..74. Index `a` in an age array is age `FIRST_AGE + a`. */
export const AGE_COUNT = LAST_AGE - FIRST_AGE + 1;
