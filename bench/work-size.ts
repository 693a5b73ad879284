/** The work of the kernel measurement: one occupation of the reference dataset's size, over 2026-2040. */
export const WORK = { units: 46, years: 15, draws: 1000, sexes: 2, ages: 55 } as const;

/** Cells of that work; a cell is one unit x sex x age x year x draw. */
export const CELLS = WORK.units * WORK.sexes * WORK.ages * WORK.years * WORK.draws;

/** Runs of ages with the same rates, of one sex, as the reference dataset has them; the last age stands alone. */
export const BANDS = [2, 1, 2, 3, 2, 5, 5, 5, 3, 2, 5, 5, 2, 3, 1, 1, 1, 2, 4, 1] as const;
