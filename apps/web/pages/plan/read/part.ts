import { definePart } from "../part/define-part.ts";
import { ReadPart } from "./read-part.tsx";

export const part = definePart({ name: "read", title: "plan-page:parts.read", edits: false, View: ReadPart });

declare module "../address/part-name.ts" {
  interface PlanParts {
    readonly read: true;
  }
}
