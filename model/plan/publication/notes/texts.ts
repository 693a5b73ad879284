import type { ChapterTexts } from "../../document/chapter.ts";

/** Texts of the note on what is hidden. */
export const PUBLICATION_TEXTS = {
  title: { nb: "Om den åpne utgaven", nn: "Om den opne utgåva", en: "About the open edition" },
  nothing: { nb: "Ingen tall er skjult.", nn: "Ingen tal er skjulte.", en: "No figures are hidden." },
  hidden: {
    nb: "Tall om færre enn {{smallest}} ansatte er skjult, og i tillegg så mange andre tall at ingen kan regne seg fram til dem. Det gjelder {{count}} av yrkene her:",
    nn: "Tal om færre enn {{smallest}} tilsette er skjulte, og i tillegg så mange andre tal at ingen kan rekne seg fram til dei. Det gjeld {{count}} av yrka her:",
    en: "Figures about fewer than {{smallest}} employees are hidden, and so are as many other figures as it takes to keep anyone from working them out. This concerns {{count}} of the occupations here:",
  },
  occupation: {
    nb: "{{occupation}}: alle tall er skjult",
    nn: "{{occupation}}: alle tal er skjulte",
    en: "{{occupation}}: all figures are hidden",
  },
  details: {
    nb: "{{occupation}}: alder, stillingsandel, fravær og hvor mange som slutter, er skjult",
    nn: "{{occupation}}: alder, stillingsdel, fråvær og kor mange som sluttar, er skjulte",
    en: "{{occupation}}: ages, contracted shares, absence and how many leave are hidden",
  },
  charts: {
    nb: "Diagrammer, sammendrag og oversikter er laget uten yrkene der alle tall er skjult.",
    nn: "Diagram, samandrag og oversyn er laga utan yrka der alle tal er skjulte.",
    en: "Charts, summaries and overviews are made without the occupations where all figures are hidden.",
  },
  conflicts: {
    nb: "Vi har utelatt {{count}} forhold mellom planer for ikke å røpe skjulte tall.",
    nn: "Vi har utelate {{count}} forhold mellom planar for ikkje å røpe skjulte tal.",
    en: "Conflicts between plans left out so as not to give hidden figures away: {{count}}.",
  },
  same: {
    nb: "De samme tallene er skjult i alle versjoner av planen, i tabeller, diagrammer og filer.",
    nn: "Dei same tala er skjulte i alle versjonar av planen, i tabellar, diagram og filer.",
    en: "The same figures are hidden in every version of the plan, in tables, charts and files.",
  },
  written: {
    nb: "Det som enheten har skrevet selv, står som det er skrevet. Merknader, egne tall og navn på den som har ført dem inn, er ikke med.",
    nn: "Det som eininga har skrive sjølv, står som det er skrive. Merknader, eigne tal og namn på den som har ført dei inn, er ikkje med.",
    en: "What the unit has written itself stands as written. Comments, the unit's own evidence and names of those who recorded it are not included.",
  },
} satisfies ChapterTexts;
