import { definePart } from "../part/define-part.ts";
import { CompletenessPart } from "./completeness-part.tsx";

export const part = definePart({ name: "completeness", title: "plan-page:parts.completeness", edits: false, View: CompletenessPart });

declare module "../address/part-name.ts" {
  interface PlanParts {
    readonly completeness: true;
  }
}
