import { lazy } from "react";
import { defineView } from "../../view/define-view.ts";

/** Rooms, floor and storage of a laboratory. */
export const view = defineView({
  name: "area",
  order: 50,
  title: { no: "Areal og lager", en: "Area and storage" },
  texts: ["explain", "laboratory-area"],
  View: lazy(async () => ({ default: (await import("./area-view.tsx")).AreaView })),
});
