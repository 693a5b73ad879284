import type { ComponentType } from "react";
import type { PlainTextKey } from "#io/language";
import type { PartName } from "../address/part-name.ts";
import type { PartProps } from "./part-props.ts";

/** A part of a plan's page, opened from the menu of parts. */
export interface PlanPart {
  readonly name: PartName;
  /** What the menu calls it. */
  readonly title: PlainTextKey;
  /** Whether the plan is edited here: what was found in it stands above, and the bar that saves stays in view. */
  readonly edits: boolean;
  readonly View: ComponentType<PartProps>;
}

/** Makes a part of a plan's page: a folder with a `part.ts`, and a line in `parts.ts`. */
export const definePart = (part: PlanPart): PlanPart => part;
