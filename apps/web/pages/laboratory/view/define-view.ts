import type { ComponentType } from "react";
import type { z } from "zod";
import type { Text } from "#io/language";
import type { LoadedArea } from "../../../reader/load-texts.ts";
import { withTexts } from "../../../reader/text.tsx";
import type { ViewProps } from "./view-props.ts";

/** A view of the page, opened from its menu. */
export interface LaboratoryView {
  /** Its name in the address. */
  readonly name: string;
  /** Where it stands among the others; the first is the one shown where none is named. */
  readonly order: number;
  /** What the menu calls it. */
  readonly title: Text;
  /** Values of the address that are the view's own; what cannot be read is dropped by the schema. */
  readonly search?: z.ZodObject;
  readonly View: ComponentType<ViewProps>;
}

interface ViewDefinition extends LaboratoryView {
  /** Areas of texts it says besides those of the page. */
  readonly texts?: readonly LoadedArea[];
}

/** Makes a view of the page: `views/<name>/view.ts` exports it as `view`, and the page finds it by its folder. */
export const defineView = ({ texts = [], View, ...view }: ViewDefinition): LaboratoryView => ({ ...view, View: withTexts(texts, View) });
