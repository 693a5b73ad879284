import type { MeasureKind } from "#model/analysis";
import type { ScenarioChange } from "#model/scenario";
import { CHANGE_KINDS } from "#model/vocabulary";

/** Changes of education are the whole country's; the rest can be one unit's. */
export const isNational = (kind: MeasureKind): boolean =>
  effectOf(kind, 0, 0).every((change) => CHANGE_KINDS[change.kind].reach === "country");

/** Kinds whose effect is typed in percent or percentage points. */
export const isShare = (kind: MeasureKind): boolean => ["completion", "retention", "contracted-share", "technology"].includes(kind);

type Change = ScenarioChange extends infer C
  ? C extends ScenarioChange
    ? Partial<C> & { kind: C["kind"]; operation: string; value: number }
    : never
  : never;

/** The change a kind of measure makes with an effect in its own unit; changes add or multiply, so that steps can be taken several times. */
export function effectOf(kind: MeasureKind, effect: number, weeks: number): readonly Change[] {
  switch (kind) {
    case "study-places":
      return [
        { kind: "study-places", operation: "add", value: effect },
        ...(weeks > 0 ? [{ kind: "placements" as const, operation: "add" as const, value: weeks }] : []),
      ];
    case "placements":
    case "supervisors":
      return [{ kind: "placements", operation: "add", value: effect }];
    case "completion":
      return [{ kind: "completion", operation: "add", value: effect / 100 }];
    case "retention":
      return [{ kind: "exits", operation: "multiply", value: 1 - effect / 100, process: "leaving" }];
    case "contracted-share":
      return [{ kind: "contracted-share", operation: "multiply", value: 1 + effect / 100 }];
    case "recruitment-abroad":
      return [{ kind: "inflow", operation: "add", value: effect, process: "immigration" }];
    case "return":
      return [{ kind: "inflow", operation: "add", value: effect, process: "reentry" }];
    case "technology":
      return [{ kind: "demand", operation: "multiply", value: 1 - effect / 100 }];
    case "task-shift":
    case "course":
    case "other":
      return [{ kind: "demand", operation: "add", value: -effect }];
  }
}
