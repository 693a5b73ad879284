import { definePart } from "../part/define-part.ts";
import { FollowUpPart } from "./follow-up-part.tsx";

export const part = definePart({ name: "follow-up", title: "plan-page:parts.follow-up", edits: false, View: FollowUpPart });

declare module "../address/part-name.ts" {
  interface PlanParts {
    readonly "follow-up": true;
  }
}
