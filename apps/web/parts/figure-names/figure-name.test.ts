import { describe, expect, it } from "vitest";
import { translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { texts as dataTexts } from "../../pages/data/texts.ts";
import { texts as projection } from "../../pages/projection/texts.ts";
import { figureName } from "./figure-name.ts";
import { figureLabel } from "./use-figure-label.ts";

const TEXTS = [...SHARED_TEXTS, projection, dataTexts];

const data = { unitName: (id: string) => (id === "helse-bergen" ? "Helse Bergen HF" : id), occupationName: (id: string) => id };
const figure = (table: string, what: Record<string, string | number | null>) => ({
  table,
  what,
  value: 1,
  low: null,
  high: null,
  unitOfMeasure: "share",
  year: 2026,
  source: "s",
  certainty: "published" as const,
  note: null,
});

describe("the name of a figure", () => {
  it("says table, unit, sex and ages in words", () => {
    const name = figureName(
      figure("exits", { process: "retirement", occupation: "bioingenior", unit: "helse-bergen", sex: "female", age_from: 62, age_to: 66 }),
      data,
      translator("nb", TEXTS),
    );
    expect(name).toBe("Avgang: Pensjon, Helse Bergen HF, Kvinner, 62–66 år");
  });
  it("says the start of a band whose end is not told, and keys of the dataset in words", () => {
    expect(figureName(figure("exits", { process: "death", sex: "male", age_from: 20 }), data, translator("nn", TEXTS))).toBe(
      "Avgang: Død, Menn, frå 20 år",
    );
    expect(figureName(figure("programme_figures", { programme: "p", measure: "take-up" }), data, translator("nb", TEXTS))).toBe(
      "Utdanning: p, Andel som tar jobb i yrket",
    );
    expect(
      figureName(
        figure("population_projection", { edition: "ssb-2026", alternative: "MMMM", unit: "norge", age_from: 20, year: 2030 }),
        data,
        translator("en", TEXTS),
      ),
    ).toBe("Population projection: main alternative, norge, from age 20, 2030");
  });
  it("takes the names of programmes and steps from the dataset", () => {
    const labelOf = figureLabel(
      {
        programmes: [{ id: "p", name_nb: "Bioingeniørfag, HVL Bergen" }],
        drivers: [{ id: "d", name_nb: "Tarmkreftscreening" }],
        driver_steps: [{ driver: "d", step: 2, label_nb: "Innbudte" }],
      },
      "nb",
    );
    const names = { ...data, labelOf };
    expect(figureName(figure("study_places", { programme: "p", year: 2024 }), names, translator("nb", TEXTS))).toBe(
      "Studieplasser: Bioingeniørfag, HVL Bergen, 2024",
    );
    expect(figureName(figure("driver_steps", { driver: "d", step: 2 }), names, translator("nb", TEXTS))).toBe(
      "Programmer som gir arbeid: Tarmkreftscreening, Innbudte",
    );
    expect(figureName(figure("driver_steps", { driver: "d", step: 3 }), names, translator("nb", TEXTS))).toBe(
      "Programmer som gir arbeid: Tarmkreftscreening, trinn 3",
    );
  });
  it("leaves out keys that are no words, as the table says", () => {
    const of = { id: "hvl-3-path", programme: "p" };
    expect(figureName(figure("placement_requirements", of), data, translator("nn", TEXTS))).toBe("Krav til praksis: p");
  });
  it("is the table alone where nothing sets the row apart", () => {
    expect(figureName(figure("growth", { occupation: null }), data, translator("en", TEXTS))).toBe("Growth and productivity");
  });
});
