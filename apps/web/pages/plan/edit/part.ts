import { definePart } from "../define-part.ts";
import { EditPart } from "./edit-part.tsx";

export const part = definePart({ name: "edit", title: "plan-page:parts.edit", edits: true, View: EditPart });

declare module "../part-name.ts" {
  interface PlanParts {
    readonly edit: true;
  }
}
