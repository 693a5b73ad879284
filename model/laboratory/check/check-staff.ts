import type { Dataset } from "#model/vocabulary";
import type { ReportProblem } from "./problem.ts";
import { isOverlap, shiftSpan } from "./shift-span.ts";

/** Hundredths of FTE that sums may be off by. */
const TOLERANCE = 0.005;

/** Checks staff: time left for the work, no more covered than there is, work for those who are covered, shifts that do not overlap. */
export function checkStaff(tables: Dataset["tables"], report: ReportProblem): void {
  checkHours(tables, report);
  checkCovered(tables, report);
  checkShifts(tables, report);
  tables.laboratory_skills.forEach(({ measure, value }, index) => {
    if (measure === "productivity" && value > 1) report("laboratory-most", "laboratory_skills", index, "value", { measure, most: 1 });
    if (measure === "productivity" && value === 0) report("laboratory-zero", "laboratory_skills", index, "value", { measure });
  });
}

function checkHours({ laboratory_staff }: Dataset["tables"], report: ReportProblem): void {
  const taken = new Map<string, number>();
  laboratory_staff.forEach(({ staff_group, measure, value, high }, index) => {
    if (measure === "available-hours" && value === 0) report("laboratory-zero", "laboratory_staff", index, "value", { measure });
    if (measure !== "category-allowance") return;
    const before = taken.get(staff_group) ?? 0;
    const sum = before + (high ?? value);
    taken.set(staff_group, sum);
    // Told once, at the row that takes the last of the time.
    if (sum >= 1 && before < 1)
      report("laboratory-allowances", "laboratory_staff", index, "value", { group: staff_group, sum: Number(sum.toFixed(3)) });
  });
}

function checkCovered(tables: Dataset["tables"], report: ReportProblem): void {
  const { laboratories, staff_groups, laboratory_staff, work_steps, shifts, demand_base } = tables;
  const unitOf = new Map(laboratories.map(({ id, unit }) => [id, unit]));
  const groups = new Map(staff_groups.map(({ id, laboratory, occupation }) => [id, { occupation, unit: unitOf.get(laboratory) ?? "" }]));
  const working = new Set([...work_steps, ...shifts].map(({ staff_group }) => staff_group));
  const base = new Map<string, number>();
  for (const { occupation, unit, value } of demand_base)
    base.set(`${occupation}\n${unit}`, (base.get(`${occupation}\n${unit}`) ?? 0) + value);
  const covered = new Map<string, number>();
  laboratory_staff.forEach(({ staff_group, measure, value }, index) => {
    const group = groups.get(staff_group);
    if (measure !== "covered-fte" || group === undefined) return;
    if (value > 0 && !working.has(staff_group))
      report("laboratory-covered-idle", "laboratory_staff", index, "value", { group: staff_group });
    const key = `${group.occupation}\n${group.unit}`;
    const [before, there] = [covered.get(key) ?? 0, base.get(key) ?? 0];
    covered.set(key, before + value);
    if (before + value > there + TOLERANCE && before <= there + TOLERANCE)
      report("laboratory-covered-more", "laboratory_staff", index, "value", {
        occupation: group.occupation,
        unit: group.unit,
        covered: Number((before + value).toFixed(2)),
        base: Number(there.toFixed(2)),
      });
  });
}

function checkShifts({ shifts }: Dataset["tables"], report: ReportProblem): void {
  const groups = Map.groupBy(
    shifts.map((row, index) => ({ index, row, span: shiftSpan(row) })),
    ({ row }) => `${row.staff_group}\n${row.kind}`,
  );
  for (const group of groups.values())
    for (const [at, one] of group.entries()) {
      const other = group.slice(0, at).find(({ span }) => isOverlap(span, one.span));
      if (other !== undefined)
        report("laboratory-shifts-overlap", "shifts", one.index, "from", {
          weekday: other.row.weekday,
          from: other.row.from,
          to: other.row.to,
        });
    }
}
