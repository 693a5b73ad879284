const nb = {
  title: "Om den åpne utgaven",
  nothing: "Ingen tall er skjult.",
  hidden:
    "Tall om færre enn {{smallest}} ansatte er skjult, og i tillegg så mange andre tall at ingen kan regne seg fram til dem. Det gjelder {{count}} av yrkene her:",
  occupation: "{{occupation}}: alle tall er skjult",
  details: "{{occupation}}: alder, stillingsandel, fravær og hvor mange som slutter, er skjult",
  charts: "Diagrammer, sammendrag og oversikter er laget uten yrkene der alle tall er skjult.",
  conflicts: "Vi har utelatt {{count}} forhold mellom planer for ikke å røpe skjulte tall.",
  same: "De samme tallene er skjult i alle versjoner av planen, i tabeller, diagrammer og filer.",
  written:
    "Det som enheten har skrevet selv, står som det er skrevet. Merknader, egne tall og navn på den som har ført dem inn, er ikke med.",
};

const nn: typeof nb = {
  title: "Om den opne utgåva",
  nothing: "Ingen tal er skjulte.",
  hidden:
    "Tal om færre enn {{smallest}} tilsette er skjulte, og i tillegg så mange andre tal at ingen kan rekne seg fram til dei. Det gjeld {{count}} av yrka her:",
  occupation: "{{occupation}}: alle tal er skjulte",
  details: "{{occupation}}: alder, stillingsdel, fråvær og kor mange som sluttar, er skjulte",
  charts: "Diagram, samandrag og oversyn er laga utan yrka der alle tal er skjulte.",
  conflicts: "Vi har utelate {{count}} forhold mellom planar for ikkje å røpe skjulte tal.",
  same: "Dei same tala er skjulte i alle versjonar av planen, i tabellar, diagram og filer.",
  written:
    "Det som eininga har skrive sjølv, står som det er skrive. Merknader, eigne tal og namn på den som har ført dei inn, er ikkje med.",
};

const en: typeof nb = {
  title: "About the open edition",
  nothing: "No figures are hidden.",
  hidden:
    "Figures about fewer than {{smallest}} employees are hidden, and so are as many other figures as it takes to keep anyone from working them out. This concerns {{count}} of the occupations here:",
  occupation: "{{occupation}}: all figures are hidden",
  details: "{{occupation}}: ages, contracted shares, absence and how many leave are hidden",
  charts: "Charts, summaries and overviews are made without the occupations where all figures are hidden.",
  conflicts: "Conflicts between plans left out so as not to give hidden figures away: {{count}}.",
  same: "The same figures are hidden in every version of the plan, in tables, charts and files.",
  written:
    "What the unit has written itself stands as written. Comments, the unit's own evidence and names of those who recorded it are not included.",
};

/** Texts of the note on what is hidden. */
export const PUBLICATION_TEXTS = { nb, nn, en };
