/** Existing staff beside required staff. */
export interface StaffingComparison {
  /** Existing minus required, FTE; below zero is a shortage. (A projection's gap has the opposite sign.) */
  readonly difference: number;
  /** Existing over required; below 1 the staff is under pressure. Null where nobody is required. */
  readonly ratio: number | null;
  /** Workload pressure, 1 - ratio; null where nobody is required. */
  readonly pressure: number | null;
}

/** Compares existing with required staff, both in FTE (WHO 2010, step 8). */
export function compareStaffing(existing: number, required: number): StaffingComparison {
  const ratio = required > 0 ? existing / required : null;
  return { difference: existing - required, ratio, pressure: ratio === null ? null : 1 - ratio };
}
