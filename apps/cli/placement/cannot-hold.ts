import type { FindingCode } from "#io/ingest";
import type { ConflictItem } from "#model/placement";
import type { Finding } from "#model/vocabulary";
import { BadInput } from "../terminal/bad-input.ts";
import { inputFinding } from "../terminal/finding.ts";

/** What was decided cannot hold together: one finding for each of the smallest set, by the table it stands in. What is about a student is not told apart. */
export const cannotHold = (conflict: readonly ConflictItem[]): BadInput =>
  new BadInput(
    conflict.map((item): Finding => {
      const [code, file] = TOLD[item.kind];
      const { kind: _, ...all } = item;
      const params = Object.fromEntries(Object.entries<string | number | null>(all).map(([name, value]) => [name, value ?? ""]));
      return inputFinding(code, file, "site" in item ? item.site : item.student, params);
    }),
  );

const TOLD: Readonly<Record<ConflictItem["kind"], readonly [FindingCode, string]>> = {
  lock: ["term-cannot-hold-lock", "locks.csv"],
  forbidden: ["term-cannot-hold-forbidden", "locks.csv"],
  begun: ["term-cannot-hold-begun", "--from"],
  group: ["term-cannot-hold-group", "placement_capacity.csv"],
  student: ["term-cannot-hold-student", "students.csv"],
};
