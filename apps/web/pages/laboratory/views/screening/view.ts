import { lazy } from "react";
import { defineView } from "../../view/define-view.ts";

/** What programmes such as bowel screening bring, step by step, and whom it takes. */
export const view = defineView({
  name: "screening",
  order: 50,
  title: { nb: "Screening og programmer", nn: "Screening og program", en: "Screening and programmes" },
  texts: ["laboratory-screening", "laboratory-screening-view"],
  View: lazy(async () => ({ default: (await import("./screening-view.tsx")).ScreeningView })),
});
