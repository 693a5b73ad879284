import type { LaboratoryOfPlan } from "./laboratory-of-plan.ts";

type Names = LaboratoryOfPlan["names"];
type Named = Pick<LaboratoryOfPlan["resources"][number], "kind" | "id" | "names" | "station" | "stationNames">;

const FLOOR: Names = { nb: "gulvareal", nn: "golvareal", en: "floor area" };
const STORAGE: Readonly<Record<string, Names>> = {
  ambient: { nb: "lager i romtemperatur", nn: "lager i romtemperatur", en: "storage at room temperature" },
  cool: { nb: "kjølelager (2–8 °C)", nn: "kjølelager (2–8 °C)", en: "cool storage (2–8 °C)" },
  freezer: { nb: "fryselager (−20 °C)", nn: "fryselager (−20 °C)", en: "freezer storage (−20 °C)" },
  "deep-freezer": { nb: "dypfryselager (−80 °C)", nn: "djupfryselager (−80 °C)", en: "deep-freezer storage (−80 °C)" },
};

/** What a resource of a laboratory is called, in the words of page and command (`resourceName`; a test holds them together). */
export function resourceNames({ kind, id, names, station, stationNames }: Named): Names {
  const own = names ?? said(id ?? "");
  const at = stationNames ?? said(station ?? "");
  const both = (write: (own: string, at: string, language: keyof Names) => string): Names => ({
    nb: write(own.nb, at.nb.toLowerCase(), "nb"),
    nn: write(own.nn, at.nn.toLowerCase(), "nn"),
    en: write(own.en, at.en.toLowerCase(), "en"),
  });
  switch (kind) {
    case "staff":
      return own;
    case "station":
      return both((group, place, language) => `${group} ${language === "en" ? "at" : "ved"} ${place}`);
    case "instrument":
      return both((instrument, place) => `${instrument} (${place})`);
    case "floor":
      return FLOOR;
    case "storage":
      return STORAGE[id ?? ""] ?? said(id ?? "");
  }
}

const said = (text: string): Names => ({ nb: text, nn: text, en: text });
