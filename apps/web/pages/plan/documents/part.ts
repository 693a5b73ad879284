import { definePart } from "../define-part.ts";
import { DocumentsPart } from "./documents-part.tsx";

export const part = definePart({ name: "documents", title: "plan-page:parts.documents", edits: false, View: DocumentsPart });

declare module "../part-name.ts" {
  interface PlanParts {
    readonly documents: true;
  }
}
