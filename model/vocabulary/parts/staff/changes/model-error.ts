import { z } from "zod";
import { keyed } from "../../../change-fields.ts";
import { defineChange } from "../../../change-kind.ts";

/** Whether what the model itself gets wrong is drawn, beside what is not known of the figures. */
export const modelErrorChange = defineChange({
  kind: "model-error",
  title: { nb: "Modellens egen feil", nn: "Feilen til modellen sjølv", en: "The model's own error" },
  description: "Draw what the model itself has got wrong against earlier counts (true, as the dataset states it), or leave it out (false)",
  fields: { ...keyed, drawn: z.boolean() },
  nature: null,
  reach: "scenario",
  decidesSame: (one, other) => one.drawn !== other.drawn,
});
