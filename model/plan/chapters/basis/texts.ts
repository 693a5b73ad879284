const nb = {
  title: "Grunnlag",
  intro: "Alle tall i planen følger av grunnlaget under. Den som har det samme grunnlaget, får de samme tallene.",
  dataset: "Datasett: {{hash}}",
  scenario: "Scenario: {{hash}}",
  run: "{{draws}} trekninger med startverdi {{seed}}, basisår {{year}}",
  limits:
    "Datasettet sier kilde og år for hvert tall, og hvor sikkert det er. Der ingenting er publisert, står en antakelse med vidt intervall.",
};

const nn: typeof nb = {
  title: "Grunnlag",
  intro: "Alle tal i planen følgjer av grunnlaget under. Den som har det same grunnlaget, får dei same tala.",
  dataset: "Datasett: {{hash}}",
  scenario: "Scenario: {{hash}}",
  run: "{{draws}} trekningar med startverdi {{seed}}, basisår {{year}}",
  limits:
    "Datasettet seier kjelde og år for kvart tal, og kor sikkert det er. Der ingenting er publisert, står ei antaking med vidt intervall.",
};

const en: typeof nb = {
  title: "Basis",
  intro: "All figures in the plan follow from the basis below. Whoever has the same basis gets the same figures.",
  dataset: "Dataset: {{hash}}",
  scenario: "Scenario: {{hash}}",
  run: "{{draws}} draws with seed {{seed}}, base year {{year}}",
  limits:
    "The dataset states the source and year of every figure, and how certain it is. Where nothing is published, an assumption with a wide interval stands in.",
};

/** Texts of the chapter on what the plan rests on. */
export const texts = { nb, nn, en };
