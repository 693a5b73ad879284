import { definePart } from "../part/define-part.ts";
import { EditPart } from "./edit-part.tsx";

export const part = definePart({ name: "edit", title: "plan-page:parts.edit", edits: true, View: EditPart });

declare module "../address/part-name.ts" {
  interface PlanParts {
    readonly edit: true;
  }
}
