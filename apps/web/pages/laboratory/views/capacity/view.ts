import { lazy } from "react";
import { defineView } from "../../view/define-view.ts";

/** What stops a laboratory first, and what it needs of each resource against what there is. */
export const view = defineView({
  name: "capacity",
  order: 10,
  title: { no: "Kapasitet", en: "Capacity" },
  texts: ["explain", "laboratory-capacity"],
  View: lazy(async () => ({ default: (await import("./capacity-view.tsx")).CapacityView })),
});
