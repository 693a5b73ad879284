import { definePart } from "../define-part.ts";
import { ReadPart } from "./read-part.tsx";

export const part = definePart({ name: "read", title: "plan-page:parts.read", edits: false, View: ReadPart });

declare module "../part-name.ts" {
  interface PlanParts {
    readonly read: true;
  }
}
