import type { ChapterTexts } from "../../document/chapter.ts";

/** Texts of the chapter on what the plan rests on. */
export const texts = {
  title: { no: "Grunnlag", en: "Basis" },
  intro: {
    nb: "Alle tall i planen følger av grunnlaget under. Den som har det samme grunnlaget, får de samme tallene.",
    nn: "Alle tal i planen følgjer av grunnlaget under. Den som har det same grunnlaget, får dei same tala.",
    en: "All figures in the plan follow from the basis below. Whoever has the same basis gets the same figures.",
  },
  dataset: { no: "Datasett: {{hash}}", en: "Dataset: {{hash}}" },
  scenario: { no: "Scenario: {{hash}}", en: "Scenario: {{hash}}" },
  run: {
    nb: "{{draws}} trekninger med startverdi {{seed}}, basisår {{year}}",
    nn: "{{draws}} trekningar med startverdi {{seed}}, basisår {{year}}",
    en: "{{draws}} draws with seed {{seed}}, base year {{year}}",
  },
  limits: {
    nb: "Datasettet sier kilde og år for hvert tall, og hvor sikkert det er. Der ingenting er publisert, står en antakelse med vidt intervall.",
    nn: "Datasettet seier kjelde og år for kvart tal, og kor sikkert det er. Der ingenting er publisert, står ei antaking med vidt intervall.",
    en: "The dataset states the source and year of every figure, and how certain it is. Where nothing is published, an assumption with a wide interval stands in.",
  },
} satisfies ChapterTexts;
