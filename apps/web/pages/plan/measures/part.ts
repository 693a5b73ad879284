import { definePart } from "../define-part.ts";
import { MeasuresPart } from "./measures-part.tsx";

export const part = definePart({ name: "measures", title: "plan-page:parts.measures", edits: true, View: MeasuresPart });

declare module "../part-name.ts" {
  interface PlanParts {
    readonly measures: true;
  }
}
