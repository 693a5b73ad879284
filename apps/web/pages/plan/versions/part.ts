import { definePart } from "../part/define-part.ts";
import { VersionsPart } from "./versions-part.tsx";

export const part = definePart({ name: "versions", title: "plan-page:parts.versions", edits: false, View: VersionsPart });

declare module "../address/part-name.ts" {
  interface PlanParts {
    readonly versions: true;
  }
}
