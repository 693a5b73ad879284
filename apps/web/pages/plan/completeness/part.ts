import { definePart } from "../define-part.ts";
import { CompletenessPart } from "./completeness-part.tsx";

export const part = definePart({ name: "completeness", title: "plan-page:parts.completeness", edits: false, View: CompletenessPart });

declare module "../part-name.ts" {
  interface PlanParts {
    readonly completeness: true;
  }
}
