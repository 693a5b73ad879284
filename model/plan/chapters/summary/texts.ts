const nb = {
  title: "Kort fortalt",
  noStaff: "Datasettet har ingen ansatte ved {{unit}}. Legg inn egne tall for å lage planen.",
  noShortage: "{{unit}} har trolig folk nok i alle yrker i {{year}}, også uten nye tiltak.",
  shortages: "{{unit}} mangler trolig folk i {{short}} av {{all}} yrker i {{year}} hvis ingen nye tiltak settes inn.",
  gap: "{{occupation}}: {{gap}} årsverk for lite; underdekning i {{chance}}",
  noMeasures: "Planen har ingen tiltak ennå.",
  measures: "Planen har {{all}} tiltak. {{decided}} av dem har både ansvarlig og frist.",
  completeness: "Planen oppfyller {{yes}} av {{all}} krav til en fullstendig plan.",
};

const nn: typeof nb = {
  title: "Kort fortalt",
  noStaff: "Datasettet har ingen tilsette ved {{unit}}. Legg inn eigne tal for å lage planen.",
  noShortage: "{{unit}} har truleg folk nok i alle yrke i {{year}}, også utan nye tiltak.",
  shortages: "{{unit}} manglar truleg folk i {{short}} av {{all}} yrke i {{year}} dersom ingen nye tiltak blir sette inn.",
  gap: "{{occupation}}: {{gap}} årsverk for lite; underdekning i {{chance}}",
  noMeasures: "Planen har ingen tiltak enno.",
  measures: "Planen har {{all}} tiltak. {{decided}} av dei har både ansvarleg og frist.",
  completeness: "Planen oppfyller {{yes}} av {{all}} krav til ein fullstendig plan.",
};

const en: typeof nb = {
  title: "In short",
  noStaff: "The dataset has no staff at {{unit}}. Add your own figures to make the plan.",
  noShortage: "{{unit}} will probably have enough staff in every occupation in {{year}}, even if nothing new is done.",
  shortages: "{{unit}} will probably be short of staff in {{short}} of {{all}} occupations in {{year}} if nothing new is done.",
  gap: "{{occupation}}: short by {{gap}} FTE; a shortage in {{chance}}",
  noMeasures: "The plan has no measures yet.",
  measures: "Measures in the plan: {{all}}. With both an owner and a deadline: {{decided}}.",
  completeness: "The plan meets {{yes}} of {{all}} requirements of a complete plan.",
};

/** Texts of the opening. */
export const texts = { nb, nn, en };
