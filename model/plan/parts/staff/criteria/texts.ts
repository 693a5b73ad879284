import type { ChapterTexts } from "../../../document/chapter.ts";

type Criterion = keyof typeof nb;

const nb = {
  overview: {
    name: "Oversikt over ansatte etter alder",
    yes: "Ansatte og alder kommer fra egne registre for alle {{all}} yrker.",
    partly: "Ansatte og alder kommer fra egne registre for {{passed}} av {{all}} yrker.",
    assumed: "Det finnes en oversikt, men antall eller alder er antatt. Importer egne tall.",
    no: "Det finnes ingen oversikt over ansatte.",
  },
  "quantified-need": {
    name: "Tallfestet behov tre til fem år fram",
    yes: "Behovet er tallfestet for {{from}}–{{to}} i alle {{all}} yrker.",
    partly: "Behovet er tallfestet for {{passed}} av {{all}} yrker.",
    no: "Behovet er ikke tallfestet tre til fem år fram.",
  },
  measures: {
    name: "Tiltak med ansvarlig og frist",
    yes: "Hvert yrke som trolig får underdekning, har tiltak med ansvarlig og frist.",
    partly: "{{passed}} av {{all}} yrker er dekket. Resten har trolig underdekning uten tiltak med ansvarlig og frist.",
    no: "Ingen yrker med trolig underdekning har tiltak med ansvarlig og frist.",
  },
  "part-time": {
    name: "Deltid",
    yes: "Egne tall for stillingsandel i alle {{all}} yrker.",
    partly: "Egne tall for stillingsandel i {{passed}} av {{all}} yrker.",
    no: "Ingen egne tall for stillingsandel; planen bruker tall for et større område eller antakelser.",
  },
  "sick-leave": {
    name: "Sykefravær",
    yes: "Egne tall for fravær i alle {{all}} yrker.",
    partly: "Egne tall for fravær i {{passed}} av {{all}} yrker.",
    no: "Ingen egne tall for fravær; planen bruker tall for et større område eller antakelser.",
  },
  turnover: {
    name: "Hvor mange som slutter",
    yes: "Egne tall for hvor mange som slutter, i alle {{all}} yrker.",
    partly: "Egne tall for hvor mange som slutter, i {{passed}} av {{all}} yrker.",
    no: "Ingen egne tall for hvor mange som slutter; planen bruker tall for et større område eller antakelser.",
  },
  "pension-age": {
    name: "Andel nær pensjonsalder",
    yes: "Andelen nær pensjonsalder bygger på egne tall for alder i alle {{all}} yrker.",
    partly: "Andelen nær pensjonsalder bygger på egne tall for alder i {{passed}} av {{all}} yrker.",
    no: "Andelen nær pensjonsalder bygger på en antatt aldersfordeling.",
  },
  "failed-recruitments": {
    name: "Mislykkede utlysninger",
    yes: "Mislykkede utlysninger er rapportert det siste året.",
    partly: "Mislykkede utlysninger er delvis rapportert.",
    no: "Mislykkede utlysninger er ikke rapportert det siste året.",
  },
  placements: {
    name: "Praksisplasser",
    yes: "Både etterspurte og tilbudte praksisplasser er rapportert det siste året.",
    partly: "Bare etterspurte eller bare tilbudte praksisplasser er rapportert det siste året.",
    no: "Praksisplasser er ikke rapportert det siste året.",
  },
  "education-input": {
    name: "Innspill om utdanningskapasitet",
    yes: "Innspill om utdanningskapasitet er sendt det siste året.",
    partly: "Innspill om utdanningskapasitet er delvis sendt.",
    no: "Innspill om utdanningskapasitet er ikke sendt det siste året.",
  },
};

const nn: typeof nb = {
  overview: {
    name: "Oversyn over tilsette etter alder",
    yes: "Tilsette og alder kjem frå eigne register for alle {{all}} yrka.",
    partly: "Tilsette og alder kjem frå eigne register for {{passed}} av {{all}} yrke.",
    assumed: "Det finst eit oversyn, men talet på tilsette eller alderen er anteken. Importer eigne tal.",
    no: "Det finst ikkje noko oversyn over tilsette.",
  },
  "quantified-need": {
    name: "Talfesta behov tre til fem år fram",
    yes: "Behovet er talfesta for {{from}}–{{to}} i alle {{all}} yrka.",
    partly: "Behovet er talfesta for {{passed}} av {{all}} yrke.",
    no: "Behovet er ikkje talfesta tre til fem år fram.",
  },
  measures: {
    name: "Tiltak med ansvarleg og frist",
    yes: "Kvart yrke som truleg får underdekning, har tiltak med ansvarleg og frist.",
    partly: "{{passed}} av {{all}} yrke er dekte. Resten har truleg underdekning utan tiltak med ansvarleg og frist.",
    no: "Ingen yrke med truleg underdekning har tiltak med ansvarleg og frist.",
  },
  "part-time": {
    name: "Deltid",
    yes: "Eigne tal for stillingsdel i alle {{all}} yrka.",
    partly: "Eigne tal for stillingsdel i {{passed}} av {{all}} yrke.",
    no: "Ingen eigne tal for stillingsdel; planen bruker tal for eit større område eller antakingar.",
  },
  "sick-leave": {
    name: "Sjukefråvær",
    yes: "Eigne tal for fråvær i alle {{all}} yrka.",
    partly: "Eigne tal for fråvær i {{passed}} av {{all}} yrke.",
    no: "Ingen eigne tal for fråvær; planen bruker tal for eit større område eller antakingar.",
  },
  turnover: {
    name: "Kor mange som sluttar",
    yes: "Eigne tal for kor mange som sluttar, i alle {{all}} yrka.",
    partly: "Eigne tal for kor mange som sluttar, i {{passed}} av {{all}} yrke.",
    no: "Ingen eigne tal for kor mange som sluttar; planen bruker tal for eit større område eller antakingar.",
  },
  "pension-age": {
    name: "Del nær pensjonsalder",
    yes: "Delen nær pensjonsalder byggjer på eigne tal for alder i alle {{all}} yrka.",
    partly: "Delen nær pensjonsalder byggjer på eigne tal for alder i {{passed}} av {{all}} yrke.",
    no: "Delen nær pensjonsalder byggjer på ei anteken aldersfordeling.",
  },
  "failed-recruitments": {
    name: "Mislykka utlysingar",
    yes: "Mislykka utlysingar er rapporterte det siste året.",
    partly: "Mislykka utlysingar er delvis rapporterte.",
    no: "Mislykka utlysingar er ikkje rapporterte det siste året.",
  },
  placements: {
    name: "Praksisplassar",
    yes: "Både etterspurde og tilbodne praksisplassar er rapporterte det siste året.",
    partly: "Berre etterspurde eller berre tilbodne praksisplassar er rapporterte det siste året.",
    no: "Praksisplassar er ikkje rapporterte det siste året.",
  },
  "education-input": {
    name: "Innspel om utdanningskapasitet",
    yes: "Innspel om utdanningskapasitet er sendt det siste året.",
    partly: "Innspel om utdanningskapasitet er delvis sendt.",
    no: "Innspel om utdanningskapasitet er ikkje sendt det siste året.",
  },
};

const en: typeof nb = {
  overview: {
    name: "Overview of staff by age",
    yes: "Staff and ages come from own registers for all {{all}} occupations.",
    partly: "Staff and ages come from own registers for {{passed}} of {{all}} occupations.",
    assumed: "There is an overview, but numbers or ages are assumed. Import your own figures.",
    no: "There is no overview of staff.",
  },
  "quantified-need": {
    name: "Need in numbers three to five years ahead",
    yes: "The need is in numbers for {{from}}–{{to}} in all {{all}} occupations.",
    partly: "The need is in numbers for {{passed}} of {{all}} occupations.",
    no: "The need is not in numbers three to five years ahead.",
  },
  measures: {
    name: "Measures with owner and deadline",
    yes: "Every occupation with a likely shortage has a measure with owner and deadline.",
    partly: "{{passed}} of {{all}} occupations are covered. The others are likely to be short and have no measure with owner and deadline.",
    no: "No occupation with a likely shortage has a measure with owner and deadline.",
  },
  "part-time": {
    name: "Part-time work",
    yes: "Own figures on contracted shares in all {{all}} occupations.",
    partly: "Own figures on contracted shares in {{passed}} of {{all}} occupations.",
    no: "No own figures on contracted shares; the plan uses figures for a wider area or assumptions.",
  },
  "sick-leave": {
    name: "Sick leave",
    yes: "Own figures on absence in all {{all}} occupations.",
    partly: "Own figures on absence in {{passed}} of {{all}} occupations.",
    no: "No own figures on absence; the plan uses figures for a wider area or assumptions.",
  },
  turnover: {
    name: "How many leave",
    yes: "Own figures on leavers in all {{all}} occupations.",
    partly: "Own figures on leavers in {{passed}} of {{all}} occupations.",
    no: "No own figures on leavers; the plan uses figures for a wider area or assumptions.",
  },
  "pension-age": {
    name: "Share near pension age",
    yes: "The share near pension age rests on own figures on age in all {{all}} occupations.",
    partly: "The share near pension age rests on own figures on age in {{passed}} of {{all}} occupations.",
    no: "The share near pension age rests on an assumed age profile.",
  },
  "failed-recruitments": {
    name: "Failed recruitments",
    yes: "Failed recruitments have been reported in the last year.",
    partly: "Failed recruitments have been reported in part.",
    no: "Failed recruitments have not been reported in the last year.",
  },
  placements: {
    name: "Placements",
    yes: "Both placements asked for and placements offered have been reported in the last year.",
    partly: "Only placements asked for or only placements offered have been reported in the last year.",
    no: "Placements have not been reported in the last year.",
  },
  "education-input": {
    name: "Input on education capacity",
    yes: "Input on education capacity has been sent in the last year.",
    partly: "Input on education capacity has been sent in part.",
    no: "Input on education capacity has not been sent in the last year.",
  },
};

/** Gives the name of a criterion and what is said of each answer to it. */
export const texts = (criterion: Criterion): { nb: ChapterTexts; nn: ChapterTexts; en: ChapterTexts } => ({
  nb: nb[criterion],
  nn: nn[criterion],
  en: en[criterion],
});
