import type { CriterionTexts } from "../../plan-part.ts";

/** Names of the criteria, what is said of each answer, and what to do about one that is not yes. */
export const texts = {
  overview: {
    name: { nb: "Oversikt over ansatte etter alder", nn: "Oversyn over tilsette etter alder", en: "Overview of staff by age" },
    yes: {
      nb: "Ansatte og alder kommer fra egne registre for alle {{all}} yrker.",
      nn: "Tilsette og alder kjem frå eigne register for alle {{all}} yrka.",
      en: "Staff and ages come from own registers for all {{all}} occupations.",
    },
    partly: {
      nb: "Ansatte og alder kommer fra egne registre for {{passed}} av {{all}} yrker.",
      nn: "Tilsette og alder kjem frå eigne register for {{passed}} av {{all}} yrke.",
      en: "Staff and ages come from own registers for {{passed}} of {{all}} occupations.",
    },
    assumed: {
      nb: "Det finnes en oversikt, men antall eller alder er antatt. Importer egne tall.",
      nn: "Det finst eit oversyn, men talet på tilsette eller alderen er anteken. Importer eigne tal.",
      en: "There is an overview, but numbers or ages are assumed. Import your own figures.",
    },
    no: {
      nb: "Det finnes ingen oversikt over ansatte.",
      nn: "Det finst ikkje noko oversyn over tilsette.",
      en: "There is no overview of staff.",
    },
    remedy: {
      nb: "Importer ansatte etter alder fra lønns- og personalsystemet.",
      nn: "Importer tilsette etter alder frå løns- og personalsystemet.",
      en: "Import staff by age from the payroll or HR system.",
    },
  },
  "quantified-need": {
    name: {
      nb: "Tallfestet behov tre til fem år fram",
      nn: "Talfesta behov tre til fem år fram",
      en: "Need in numbers three to five years ahead",
    },
    yes: {
      nb: "Behovet er tallfestet for {{from}}–{{to}} i alle {{all}} yrker.",
      nn: "Behovet er talfesta for {{from}}–{{to}} i alle {{all}} yrka.",
      en: "The need is in numbers for {{from}}–{{to}} in all {{all}} occupations.",
    },
    partly: {
      nb: "Behovet er tallfestet for {{passed}} av {{all}} yrker.",
      nn: "Behovet er talfesta for {{passed}} av {{all}} yrke.",
      en: "The need is in numbers for {{passed}} of {{all}} occupations.",
    },
    no: {
      nb: "Behovet er ikke tallfestet tre til fem år fram.",
      nn: "Behovet er ikkje talfesta tre til fem år fram.",
      en: "The need is not in numbers three to five years ahead.",
    },
    remedy: {
      nb: "Planen må rekke minst fem år fram. Lag den av et datasett som rekker lenger.",
      nn: "Planen må rekkje minst fem år fram. Lag han av eit datasett som rekk lenger.",
      en: "The plan must reach at least five years ahead. Make it from a dataset that reaches further.",
    },
  },
  measures: {
    name: { nb: "Tiltak med ansvarlig og frist", nn: "Tiltak med ansvarleg og frist", en: "Measures with owner and deadline" },
    yes: {
      nb: "Hvert yrke som trolig får underdekning, har tiltak med ansvarlig og frist.",
      nn: "Kvart yrke som truleg får underdekning, har tiltak med ansvarleg og frist.",
      en: "Every occupation with a likely shortage has a measure with owner and deadline.",
    },
    partly: {
      nb: "{{passed}} av {{all}} yrker er dekket. Resten har trolig underdekning uten tiltak med ansvarlig og frist.",
      nn: "{{passed}} av {{all}} yrke er dekte. Resten har truleg underdekning utan tiltak med ansvarleg og frist.",
      en: "{{passed}} of {{all}} occupations are covered. The others are likely to be short and have no measure with owner and deadline.",
    },
    no: {
      nb: "Ingen yrker med trolig underdekning har tiltak med ansvarlig og frist.",
      nn: "Ingen yrke med truleg underdekning har tiltak med ansvarleg og frist.",
      en: "No occupation with a likely shortage has a measure with owner and deadline.",
    },
    yesAssessed: {
      nb: "Hvert vurdert yrke som trolig får underdekning, har tiltak med ansvarlig og frist. Yrker som ikke er vurdert, fordi opptaket er antatt: {{notAssessed}}.",
      nn: "Kvart vurdert yrke som truleg får underdekning, har tiltak med ansvarleg og frist. Yrke som ikkje er vurderte, fordi opptaket er anteke: {{notAssessed}}.",
      en: "Every occupation assessed with a likely shortage has a measure with owner and deadline. Occupations not assessed, since the intake is assumed: {{notAssessed}}.",
    },
    partlyAssessed: {
      nb: "{{passed}} av {{all}} vurderte yrker er dekket. Resten har trolig underdekning uten tiltak med ansvarlig og frist. Yrker som ikke er vurdert, fordi opptaket er antatt: {{notAssessed}}.",
      nn: "{{passed}} av {{all}} vurderte yrke er dekte. Resten har truleg underdekning utan tiltak med ansvarleg og frist. Yrke som ikkje er vurderte, fordi opptaket er anteke: {{notAssessed}}.",
      en: "{{passed}} of {{all}} occupations assessed are covered. The others are likely to be short and have no measure with owner and deadline. Occupations not assessed, since the intake is assumed: {{notAssessed}}.",
    },
    noAssessed: {
      nb: "Ingen vurderte yrker med trolig underdekning har tiltak med ansvarlig og frist. Yrker som ikke er vurdert, fordi opptaket er antatt: {{notAssessed}}.",
      nn: "Ingen vurderte yrke med truleg underdekning har tiltak med ansvarleg og frist. Yrke som ikkje er vurderte, fordi opptaket er anteke: {{notAssessed}}.",
      en: "No occupation assessed with a likely shortage has a measure with owner and deadline. Occupations not assessed, since the intake is assumed: {{notAssessed}}.",
    },
    noneAssessed: {
      nb: "Ingen av yrkene er vurdert, fordi opptaket er antatt. Det er derfor ikke kjent om de trenger tiltak.",
      nn: "Ingen av yrka er vurderte, fordi opptaket er anteke. Det er difor ikkje kjent om dei treng tiltak.",
      en: "None of the occupations is assessed, since their intake is assumed. Whether they need measures is therefore not known.",
    },
    remedy: {
      nb: "Gi hvert yrke med trolig underdekning et tiltak med ansvarlig og frist.",
      nn: "Gje kvart yrke med truleg underdekning eit tiltak med ansvarleg og frist.",
      en: "Give each occupation with a likely shortage a measure with an owner and a deadline.",
    },
  },
  "part-time": {
    name: { no: "Deltid", en: "Part-time work" },
    yes: {
      nb: "Egne tall for stillingsandel i alle {{all}} yrker.",
      nn: "Eigne tal for stillingsdel i alle {{all}} yrka.",
      en: "Own figures on contracted shares in all {{all}} occupations.",
    },
    partly: {
      nb: "Egne tall for stillingsandel i {{passed}} av {{all}} yrker.",
      nn: "Eigne tal for stillingsdel i {{passed}} av {{all}} yrke.",
      en: "Own figures on contracted shares in {{passed}} of {{all}} occupations.",
    },
    no: {
      nb: "Ingen egne tall for stillingsandel; planen bruker tall for et større område eller antakelser.",
      nn: "Ingen eigne tal for stillingsdel; planen bruker tal for eit større område eller antakingar.",
      en: "No own figures on contracted shares; the plan uses figures for a wider area or assumptions.",
    },
    remedy: {
      nb: "Importer stillingsandeler, eller før inn egne tall.",
      nn: "Importer stillingsdelar, eller før inn eigne tal.",
      en: "Import contracted shares, or enter your own figures.",
    },
  },
  "sick-leave": {
    name: { nb: "Sykefravær", nn: "Sjukefråvær", en: "Sick leave" },
    yes: {
      nb: "Egne tall for fravær i alle {{all}} yrker.",
      nn: "Eigne tal for fråvær i alle {{all}} yrka.",
      en: "Own figures on absence in all {{all}} occupations.",
    },
    partly: {
      nb: "Egne tall for fravær i {{passed}} av {{all}} yrker.",
      nn: "Eigne tal for fråvær i {{passed}} av {{all}} yrke.",
      en: "Own figures on absence in {{passed}} of {{all}} occupations.",
    },
    no: {
      nb: "Ingen egne tall for fravær; planen bruker tall for et større område eller antakelser.",
      nn: "Ingen eigne tal for fråvær; planen bruker tal for eit større område eller antakingar.",
      en: "No own figures on absence; the plan uses figures for a wider area or assumptions.",
    },
    remedy: {
      nb: "Importer fravær, eller før inn egne tall.",
      nn: "Importer fråvær, eller før inn eigne tal.",
      en: "Import absence, or enter your own figures.",
    },
  },
  turnover: {
    name: { nb: "Hvor mange som slutter", nn: "Kor mange som sluttar", en: "How many leave" },
    yes: {
      nb: "Egne tall for hvor mange som slutter, i alle {{all}} yrker.",
      nn: "Eigne tal for kor mange som sluttar, i alle {{all}} yrka.",
      en: "Own figures on leavers in all {{all}} occupations.",
    },
    partly: {
      nb: "Egne tall for hvor mange som slutter, i {{passed}} av {{all}} yrker.",
      nn: "Eigne tal for kor mange som sluttar, i {{passed}} av {{all}} yrke.",
      en: "Own figures on leavers in {{passed}} of {{all}} occupations.",
    },
    no: {
      nb: "Ingen egne tall for hvor mange som slutter; planen bruker tall for et større område eller antakelser.",
      nn: "Ingen eigne tal for kor mange som sluttar; planen bruker tal for eit større område eller antakingar.",
      en: "No own figures on leavers; the plan uses figures for a wider area or assumptions.",
    },
    remedy: {
      nb: "Importer hvor mange som slutter, eller før inn egne tall.",
      nn: "Importer kor mange som sluttar, eller før inn eigne tal.",
      en: "Import how many leave, or enter your own figures.",
    },
  },
  "pension-age": {
    name: { nb: "Andel nær pensjonsalder", nn: "Del nær pensjonsalder", en: "Share near pension age" },
    yes: {
      nb: "Andelen nær pensjonsalder bygger på egne tall for alder i alle {{all}} yrker.",
      nn: "Delen nær pensjonsalder byggjer på eigne tal for alder i alle {{all}} yrka.",
      en: "The share near pension age rests on own figures on age in all {{all}} occupations.",
    },
    partly: {
      nb: "Andelen nær pensjonsalder bygger på egne tall for alder i {{passed}} av {{all}} yrker.",
      nn: "Delen nær pensjonsalder byggjer på eigne tal for alder i {{passed}} av {{all}} yrke.",
      en: "The share near pension age rests on own figures on age in {{passed}} of {{all}} occupations.",
    },
    no: {
      nb: "Andelen nær pensjonsalder bygger på en antatt aldersfordeling.",
      nn: "Delen nær pensjonsalder byggjer på ei anteken aldersfordeling.",
      en: "The share near pension age rests on an assumed age profile.",
    },
    remedy: {
      nb: "Importer ansatte etter alder fra lønns- og personalsystemet.",
      nn: "Importer tilsette etter alder frå løns- og personalsystemet.",
      en: "Import staff by age from the payroll or HR system.",
    },
  },
  "failed-recruitments": {
    name: { nb: "Mislykkede utlysninger", nn: "Mislykka utlysingar", en: "Failed recruitments" },
    yes: {
      nb: "Mislykkede utlysninger er rapportert det siste året.",
      nn: "Mislykka utlysingar er rapporterte det siste året.",
      en: "Failed recruitments have been reported in the last year.",
    },
    partly: {
      nb: "Mislykkede utlysninger er delvis rapportert.",
      nn: "Mislykka utlysingar er delvis rapporterte.",
      en: "Failed recruitments have been reported in part.",
    },
    no: {
      nb: "Mislykkede utlysninger er ikke rapportert det siste året.",
      nn: "Mislykka utlysingar er ikkje rapporterte det siste året.",
      en: "Failed recruitments have not been reported in the last year.",
    },
    remedy: {
      nb: "Før inn hvor mange utlysninger som ikke førte til ansettelse det siste året.",
      nn: "Før inn kor mange utlysingar som ikkje førte til tilsetjing det siste året.",
      en: "Enter how many advertised posts were left unfilled in the last year.",
    },
  },
  placements: {
    name: { nb: "Praksisplasser", nn: "Praksisplassar", en: "Placements" },
    yes: {
      nb: "Både etterspurte og tilbudte praksisplasser er rapportert det siste året.",
      nn: "Både etterspurde og tilbodne praksisplassar er rapporterte det siste året.",
      en: "Both placements asked for and placements offered have been reported in the last year.",
    },
    partly: {
      nb: "Bare etterspurte eller bare tilbudte praksisplasser er rapportert det siste året.",
      nn: "Berre etterspurde eller berre tilbodne praksisplassar er rapporterte det siste året.",
      en: "Only placements asked for or only placements offered have been reported in the last year.",
    },
    no: {
      nb: "Praksisplasser er ikke rapportert det siste året.",
      nn: "Praksisplassar er ikkje rapporterte det siste året.",
      en: "Placements have not been reported in the last year.",
    },
    yesOrders: {
      nb: "Alle bestillinger av praksisplasser er besvart.",
      nn: "Alle bestillingar av praksisplassar er svara på.",
      en: "All orders of placements have been answered.",
    },
    partlyOrders: {
      nb: "{{passed}} av {{all}} bestillinger av praksisplasser er besvart.",
      nn: "{{passed}} av {{all}} bestillingar av praksisplassar er svara på.",
      en: "{{passed}} of {{all}} orders of placements have been answered.",
    },
    noOrders: {
      nb: "Ingen av {{all}} bestillinger av praksisplasser er besvart.",
      nn: "Ingen av {{all}} bestillingar av praksisplassar er svara på.",
      en: "None of {{all}} orders of placements has been answered.",
    },
    remedy: {
      nb: "Før inn hvor mange praksisplasser dere er bedt om, og hvor mange dere tilbød.",
      nn: "Før inn kor mange praksisplassar eininga er beden om, og kor mange ho tilbaud.",
      en: "Enter how many placements you were asked for and how many you offered.",
    },
  },
  "education-input": {
    name: { nb: "Innspill om utdanningskapasitet", nn: "Innspel om utdanningskapasitet", en: "Input on education capacity" },
    yes: {
      nb: "Innspill om utdanningskapasitet er sendt det siste året.",
      nn: "Innspel om utdanningskapasitet er sendt det siste året.",
      en: "Input on education capacity has been sent in the last year.",
    },
    partly: {
      nb: "Innspill om utdanningskapasitet er delvis sendt.",
      nn: "Innspel om utdanningskapasitet er delvis sendt.",
      en: "Input on education capacity has been sent in part.",
    },
    no: {
      nb: "Innspill om utdanningskapasitet er ikke sendt det siste året.",
      nn: "Innspel om utdanningskapasitet er ikkje sendt det siste året.",
      en: "Input on education capacity has not been sent in the last year.",
    },
    remedy: {
      nb: "Før inn når dere sist sendte innspill om hvor mange som bør utdannes.",
      nn: "Før inn når eininga sist sende innspel om kor mange som bør utdannast.",
      en: "Enter when you last told the authorities how many should be educated.",
    },
  },
} satisfies Readonly<Record<string, CriterionTexts>>;
