import { lazy } from "react";
import { defineView } from "../../view/define-view.ts";

/** How long answers take, and who and what is busiest. */
export const view = defineView({
  name: "turnaround",
  order: 20,
  title: { no: "Svartid", en: "Turnaround" },
  texts: ["laboratory-turnaround"],
  View: lazy(async () => ({ default: (await import("./turnaround-view.tsx")).TurnaroundView })),
});
