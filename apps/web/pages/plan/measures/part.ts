import { definePart } from "../part/define-part.ts";
import { MeasuresPart } from "./measures-part.tsx";

export const part = definePart({ name: "measures", title: "plan-page:parts.measures", edits: true, View: MeasuresPart });

declare module "../address/part-name.ts" {
  interface PlanParts {
    readonly measures: true;
  }
}
