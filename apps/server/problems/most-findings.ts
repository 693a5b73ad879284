/** Most findings told in one answer. */
export const MOST_FINDINGS = 1000;
