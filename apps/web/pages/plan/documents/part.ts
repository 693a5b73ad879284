import { definePart } from "../part/define-part.ts";
import { DocumentsPart } from "./documents-part.tsx";

export const part = definePart({ name: "documents", title: "plan-page:parts.documents", edits: false, View: DocumentsPart });

declare module "../address/part-name.ts" {
  interface PlanParts {
    readonly documents: true;
  }
}
