import type { ChapterTexts } from "../../document/chapter.ts";

/** Texts of the opening. */
export const texts = {
  title: { no: "Kort fortalt", en: "In short" },
  noStaff: {
    nb: "Datasettet har ingen ansatte ved {{unit}}. Legg inn egne tall for å lage planen.",
    nn: "Datasettet har ingen tilsette ved {{unit}}. Legg inn eigne tal for å lage planen.",
    en: "The dataset has no staff at {{unit}}. Add your own figures to make the plan.",
  },
  noShortage: {
    nb: "{{unit}} har trolig folk nok i alle yrker i {{year}}, også uten nye tiltak.",
    nn: "{{unit}} har truleg folk nok i alle yrke i {{year}}, også utan nye tiltak.",
    en: "{{unit}} will probably have enough staff in every occupation in {{year}}, even if nothing new is done.",
  },
  shortages: {
    nb: "{{unit}} mangler trolig folk i {{short}} av {{all}} yrker i {{year}} hvis ingen nye tiltak settes inn.",
    nn: "{{unit}} manglar truleg folk i {{short}} av {{all}} yrke i {{year}} dersom ingen nye tiltak blir sette inn.",
    en: "{{unit}} will probably be short of staff in {{short}} of {{all}} occupations in {{year}} if nothing new is done.",
  },
  gap: {
    no: "{{occupation}}: {{gap}} årsverk for lite; underdekning i {{chance}}",
    en: "{{occupation}}: short by {{gap}} FTE; a shortage in {{chance}}",
  },
  noMeasures: { nb: "Planen har ingen tiltak ennå.", nn: "Planen har ingen tiltak enno.", en: "The plan has no measures yet." },
  measures: {
    nb: "Planen har {{all}} tiltak. {{decided}} av dem har både ansvarlig og frist.",
    nn: "Planen har {{all}} tiltak. {{decided}} av dei har både ansvarleg og frist.",
    en: "Measures in the plan: {{all}}. With both an owner and a deadline: {{decided}}.",
  },
  completeness: {
    nb: "Planen oppfyller {{yes}} av {{all}} krav til en fullstendig plan.",
    nn: "Planen oppfyller {{yes}} av {{all}} krav til ein fullstendig plan.",
    en: "The plan meets {{yes}} of {{all}} requirements of a complete plan.",
  },
} satisfies ChapterTexts;
