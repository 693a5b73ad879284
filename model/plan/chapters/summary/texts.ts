const nb = {
  title: "Kort fortalt",
  noStaff: "Datasettet har ingen ansatte ved {{unit}}. Legg inn egne tall for å lage planen.",
  noShortage: "{{unit}} mangler trolig ingen yrkesgrupper i {{year}} hvis dagens utvikling fortsetter.",
  shortages: "{{unit}} mangler trolig folk i {{short}} av {{all}} yrker i {{year}} hvis ingen nye tiltak settes inn.",
  gap: "{{occupation}}: {{gap}} årsverk for lite ({{chance}})",
  noMeasures: "Planen har ingen tiltak ennå.",
  measures: "Planen har {{all}} tiltak. {{decided}} av dem har både ansvarlig og frist.",
  completeness: "Planen oppfyller {{yes}} av {{all}} krav til en fullstendig plan.",
};

const nn: typeof nb = {
  title: "Kort fortalt",
  noStaff: "Datasettet har ingen tilsette ved {{unit}}. Legg inn eigne tal for å lage planen.",
  noShortage: "{{unit}} manglar truleg ingen yrkesgrupper i {{year}} dersom utviklinga held fram som i dag.",
  shortages: "{{unit}} manglar truleg folk i {{short}} av {{all}} yrke i {{year}} dersom ingen nye tiltak blir sette inn.",
  gap: "{{occupation}}: {{gap}} årsverk for lite ({{chance}})",
  noMeasures: "Planen har ingen tiltak enno.",
  measures: "Planen har {{all}} tiltak. {{decided}} av dei har både ansvarleg og frist.",
  completeness: "Planen oppfyller {{yes}} av {{all}} krav til ein fullstendig plan.",
};

const en: typeof nb = {
  title: "In short",
  noStaff: "The dataset has no staff at {{unit}}. Add your own figures to make the plan.",
  noShortage: "{{unit}} will probably not be short of any occupation in {{year}} if things go on as today.",
  shortages: "{{unit}} will probably be short of staff in {{short}} of {{all}} occupations in {{year}} if nothing new is done.",
  gap: "{{occupation}}: short by {{gap}} FTE ({{chance}})",
  noMeasures: "The plan has no measures yet.",
  measures: "The plan has {{all}} measures. {{decided}} of them have both an owner and a deadline.",
  completeness: "The plan meets {{yes}} of {{all}} requirements of a complete plan.",
};

/** Texts of the opening. */
export const texts = { nb, nn, en };
