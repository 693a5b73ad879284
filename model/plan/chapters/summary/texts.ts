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
    nb: "I ingen av {{all}} vurderte yrker er det sannsynlig at {{unit}} mangler folk i {{year}}, selv uten nye tiltak.",
    nn: "I ingen av {{all}} vurderte yrke er det sannsynleg at {{unit}} manglar folk i {{year}}, sjølv utan nye tiltak.",
    en: "In none of {{all}} occupations assessed is {{unit}} likely to be short of staff in {{year}}, even if nothing new is done.",
  },
  noneAssessed: {
    nb: "Om {{unit}} vil mangle folk i {{year}}, er ikke vurdert: ingen av yrkene har et publisert opptak.",
    nn: "Om {{unit}} vil mangle folk i {{year}}, er ikkje vurdert: ingen av yrka har eit publisert opptak.",
    en: "Whether {{unit}} will be short of staff in {{year}} is not assessed: none of the occupations has a published intake.",
  },
  notAssessed: {
    nb: "Ikke vurdert: {{number}} yrker der opptaket ikke er publisert, men antatt ut fra etterspørselen. Publiserte opptakstall ville endret det.",
    nn: "Ikkje vurdert: {{number}} yrke der opptaket ikkje er publisert, men anteke ut frå etterspurnaden. Publiserte opptakstal ville endra det.",
    en: "Not assessed: {{number}} occupations whose intake is not published but follows demand by assumption. Published intakes would change that.",
  },
  notAssessedItem: { no: "{{occupation}}", en: "{{occupation}}" },
  shortages: {
    nb: "{{unit}} mangler trolig folk i {{short}} av {{all}} vurderte yrker i {{year}} hvis ingen nye tiltak settes inn.",
    nn: "{{unit}} manglar truleg folk i {{short}} av {{all}} vurderte yrke i {{year}} dersom ingen nye tiltak blir sette inn.",
    en: "{{unit}} will probably be short of staff in {{short}} of {{all}} occupations assessed in {{year}} if nothing new is done.",
  },
  gap: {
    no: "{{occupation}}: {{gap}} avtalte årsverk for lite; underdekning i {{chance}}",
    en: "{{occupation}}: short by {{gap}} contracted FTE; a shortage in {{chance}}",
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
