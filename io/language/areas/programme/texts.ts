import { defineTexts } from "../../texts.ts";

/** The national programme: five questions, their answers in words, and the page and command that show them. */
export const texts = defineTexts("programme", {
  title: { no: "Nasjonalt program", en: "National programme" },
  lead: {
    nb: "Fem spørsmål fra fagforeningenes brev, besvart for hele landet i referansebanen, med tallene i {{dataset}}. Svarene regnes ut på nytt når tallene endrer seg.",
    nn: "Fem spørsmål frå breva til fagforeiningane, med svar for heile landet i referansebanen, med tala i {{dataset}}. Svara blir rekna ut på nytt når tala endrar seg.",
    en: "Five questions from the unions' letters, answered for the whole country on the reference path, with the figures of {{dataset}}. The answers are computed anew when the figures change.",
  },
  question: {
    short: { nb: "Hvor mangler vi folk om fem år?", nn: "Kvar manglar vi folk om fem år?", en: "Where are we short in five years?" },
    screening: {
      nb: "Hva krever tarmscreeningen av folk?",
      nn: "Kva krev tarmscreeninga av folk?",
      en: "What does bowel screening cost in people?",
    },
    intake: {
      nb: "Hvor mange studieplasser ville lukket gapet, og hvor mange praksisuker trenger de?",
      nn: "Kor mange studieplassar ville lukka gapet, og kor mange praksisveker treng dei?",
      en: "How many study places would close the gap, and how many placement weeks do they need?",
    },
    sure: { nb: "Hvor sikre er vi?", nn: "Kor sikre er vi?", en: "How sure are we?" },
    plans: { nb: "Hvilke helseforetak har ingen plan?", nn: "Kva helseføretak har ingen plan?", en: "Which trusts have no plan?" },
  },
  short: {
    some_one: {
      nb: "{{unit}} vil trolig mangle folk i {{n}} av {{all}} yrker i {{year}} hvis ingen nye tiltak settes inn.",
      nn: "{{unit}} vil truleg mangle folk i {{n}} av {{all}} yrke i {{year}} dersom ingen nye tiltak blir sette inn.",
      en: "{{unit}} will probably be short of staff in {{n}} of {{all}} occupations in {{year}} if nothing new is done.",
    },
    some_other: {
      nb: "{{unit}} vil trolig mangle folk i {{n}} av {{all}} yrker i {{year}} hvis ingen nye tiltak settes inn.",
      nn: "{{unit}} vil truleg mangle folk i {{n}} av {{all}} yrke i {{year}} dersom ingen nye tiltak blir sette inn.",
      en: "{{unit}} will probably be short of staff in {{n}} of {{all}} occupations in {{year}} if nothing new is done.",
    },
    none: {
      nb: "I ingen av {{all}} yrker er det sannsynlig at {{unit}} mangler folk i {{year}}, selv uten nye tiltak.",
      nn: "I ingen av {{all}} yrke er det sannsynleg at {{unit}} manglar folk i {{year}}, sjølv utan nye tiltak.",
      en: "In none of {{all}} occupations is {{unit}} likely to be short of staff in {{year}}, even if nothing new is done.",
    },
    empty: {
      nb: "Datasettet har ingen ansatte og ingen etterspørsel.",
      nn: "Datasettet har ingen tilsette og ingen etterspurnad.",
      en: "The dataset has neither staff nor demand.",
    },
  },
  screening: {
    some: {
      nb: "Tarmscreeningen krever {{sizeInHours}} årsverk i {{year}} utover det som alt var i gang i {{baseYear}}.",
      nn: "Tarmscreeninga krev {{sizeInHours}} årsverk i {{year}} utover det som alt var i gang i {{baseYear}}.",
      en: "Bowel screening takes {{sizeInHours}} FTE in {{year}} beyond what was already under way in {{baseYear}}.",
    },
    each: {
      no: "Yrke for yrke er det {{list}}, med 8 av 10 framtider i parentes.",
      en: "By occupation that is {{list}}, with 8 in 10 futures in brackets.",
    },
    item: { no: "{{middle}} {{fte}} ({{range}})", en: "{{middle}} {{fte}} ({{range}})" },
    noCost: {
      nb: "Datasettet har ingen kostnad for programmet, så svaret er i avtalte årsverk og ikke i kroner.",
      nn: "Datasettet har ingen kostnad for programmet, så svaret er i avtalte årsverk og ikkje i kroner.",
      en: "The dataset has no cost for the programme, so the answer is in contracted FTE and not in money.",
    },
    none: {
      nb: "Datasettet har ingen tarmscreening. Legg programmet inn i tabellen `drivers` for å få svar.",
      nn: "Datasettet har inga tarmscreening. Legg programmet inn i tabellen `drivers` for å få svar.",
      en: "The dataset has no bowel screening. Add the programme to the table `drivers` to get an answer.",
    },
    nothing: {
      nb: "Tarmscreeningen krever knapt flere avtalte årsverk i {{year}} enn det som alt var i gang i {{baseYear}}.",
      nn: "Tarmscreeninga krev knapt fleire avtalte årsverk i {{year}} enn det som alt var i gang i {{baseYear}}.",
      en: "Bowel screening takes hardly any contracted FTE in {{year}} beyond what was already under way in {{baseYear}}.",
    },
  },
  intake: {
    weeks: {
      nb: "Det krever flere praksisuker for hvert kull enn det er i dag: {{list}}.",
      nn: "Det krev fleire praksisveker for kvart kull enn det er i dag: {{list}}.",
      en: "That takes more placement weeks per intake than there are today: {{list}}.",
    },
    weeksItem: {
      nb: "{{weeks}} flere for {{plural}}",
      nn: "{{weeks}} fleire for {{plural}}",
      en: "{{weeks}} more for {{plural}}",
    },
    weeksEnough: {
      nb: "Praksisukene som er oppgitt, er nok til det.",
      nn: "Praksisvekene som er oppgitte, er nok til det.",
      en: "The placement weeks that are stated are enough for that.",
    },
    weeksKnown_one: {
      nb: "Praksisuker er oppgitt for {{n}} av {{all}} yrker. For de andre vet vi ikke om de er nok.",
      nn: "Praksisveker er oppgitte for {{n}} av {{all}} yrke. For dei andre veit vi ikkje om dei er nok.",
      en: "Placement weeks are stated for {{n}} of {{all}} occupations. For the others, nobody knows whether there are enough.",
    },
    weeksKnown_other: {
      nb: "Praksisuker er oppgitt for {{n}} av {{all}} yrker. For de andre vet vi ikke om de er nok.",
      nn: "Praksisveker er oppgitte for {{n}} av {{all}} yrke. For dei andre veit vi ikkje om dei er nok.",
      en: "Placement weeks are stated for {{n}} of {{all}} occupations. For the others, nobody knows whether there are enough.",
    },
    empty: {
      nb: "Datasettet har ingen utdanninger.",
      nn: "Datasettet har ingen utdanningar.",
      en: "The dataset has no education programmes.",
    },
  },
  sure: {
    band: {
      no: "For {{plural}} er det mellom {{low}} og {{high}} i {{year}} i 8 av 10 framtider.",
      en: "For {{plural}} it is between {{low}} and {{high}} in {{year}} in 8 of 10 futures.",
    },
    history: {
      nb: "Prøvd på historien bommet modellen med {{error}} i snitt. {{covered}} av {{all}} tellinger falt innenfor intervallet, som skulle romme 8 av 10.",
      nn: "Prøvd på historia bomma modellen med {{error}} i snitt. {{covered}} av {{all}} teljingar fall innanfor intervallet, som skulle romme 8 av 10.",
      en: "Tried on history, the model missed by {{error}} on average. {{covered}} of {{all}} counts fell inside the interval, which was meant to hold 8 of 10.",
    },
    tooNarrow: {
      nb: "Intervallene har altså vært for smale, og bør leses som det minste spennet.",
      nn: "Intervalla har altså vore for smale, og bør lesast som det minste spennet.",
      en: "The intervals have been too narrow, and should be read as the least spread.",
    },
    fine: {
      nb: "Intervallene har altså holdt omtrent det de lover.",
      nn: "Intervalla har altså halde om lag det dei lovar.",
      en: "The intervals have held about what they promise.",
    },
    noChange: {
      nb: "Å gå ut fra at ingenting endrer seg, bommet med {{error}}.",
      nn: "Å gå ut frå at ingenting endrar seg, bomma med {{error}}.",
      en: "Supposing that nothing changes missed by {{error}}.",
    },
    noHistory: {
      nb: "Datasettet har ingen tellinger å prøve modellen på.",
      nn: "Datasettet har ingen teljingar å prøve modellen på.",
      en: "The dataset has no counts to try the model on.",
    },
  },
  plans: {
    none_one: {
      nb: "{{n}} av {{all}} helseforetak har ikke begynt på noen plan.",
      nn: "{{n}} av {{all}} helseføretak har ikkje byrja på nokon plan.",
      en: "{{n}} of {{all}} trusts has not begun a plan.",
    },
    none_other: {
      nb: "{{n}} av {{all}} helseforetak har ikke begynt på noen plan.",
      nn: "{{n}} av {{all}} helseføretak har ikkje byrja på nokon plan.",
      en: "{{n}} of {{all}} trusts have not begun a plan.",
    },
    list: { nb: "Uten plan: {{list}}.", nn: "Utan plan: {{list}}.", en: "Without a plan: {{list}}." },
    noneAtAll: {
      nb: "Ingen av de {{all}} helseforetakene har begynt på noen plan.",
      nn: "Ingen av dei {{all}} helseføretaka har byrja på nokon plan.",
      en: "None of the {{all}} trusts has begun a plan.",
    },
    all: {
      nb: "Alle de {{all}} helseforetakene har begynt på en plan.",
      nn: "Alle dei {{all}} helseføretaka har byrja på ein plan.",
      en: "All {{all}} trusts have begun a plan.",
    },
    stages: {
      nb: "{{published}} har publisert en plan, {{submitted}} har sendt inn en, og {{begun}} er i gang.",
      nn: "{{published}} har publisert ein plan, {{submitted}} har sendt inn ein, og {{begun}} er i gang.",
      en: "Plans published: {{published}}. Submitted: {{submitted}}. Under way: {{begun}}.",
    },
    unknown: {
      nb: "Planene ligger på en tjener. Se siden «Plan» der.",
      nn: "Planane ligg på ein tenar. Sjå sida «Plan» der.",
      en: "Plans are kept on a server. See the page “Plan” there.",
    },
    empty: { nb: "Datasettet har ingen helseforetak.", nn: "Datasettet har ingen helseføretak.", en: "The dataset has no trusts." },
  },
  basis: { nb: "Tall svaret bygger på: {{list}}", nn: "Tal svaret byggjer på: {{list}}", en: "Figures behind the answer: {{list}}" },
  basisItem: { no: "{{certainty}} ({{n}})", en: "{{certainty}} ({{n}})" },
  sources: { nb: "Kilder: {{list}}", nn: "Kjelder: {{list}}", en: "Sources: {{list}}" },
  ofUnits: { no: "{{short}} av {{all}}", en: "{{short}} of {{all}}" },
  table: {
    occupation: { no: "Yrke", en: "Occupation" },
    gap: { no: "Avtalte årsverk for lite i {{year}}", en: "Contracted FTE short in {{year}}" },
    interval: { no: "8 av 10 framtider", en: "8 of 10 futures" },
    chance: { no: "Framtider med underdekning", en: "Futures with a shortage" },
    trusts: { nb: "Foretak der det trolig mangler folk", nn: "Føretak der det truleg manglar folk", en: "Trusts probably short" },
    most: { no: "Mest ved", en: "Most at" },
    difference: {
      nb: "Avtalte årsverk mer med screening",
      nn: "Avtalte årsverk meir med screening",
      en: "Contracted FTE more with screening",
    },
    planned: { nb: "Planlagte plasser i året", nn: "Planlagde plassar i året", en: "Planned places a year" },
    needed: { nb: "Plasser i året som lukker gapet", nn: "Plassar i året som lukkar gapet", en: "Places a year that close the gap" },
    weeks: { nb: "Praksisuker som mangler", nn: "Praksisveker som manglar", en: "Placement weeks lacking" },
    group: { nb: "Avgjør mest", nn: "Avgjer mest", en: "Decides most" },
    unit: { nb: "Helseforetak", nn: "Helseføretak", en: "Trust" },
    stage: { no: "Plan", en: "Plan" },
    short: { nb: "Yrker etter hvor mange som mangler", nn: "Yrke etter kor mange som manglar", en: "Occupations by how many are lacking" },
    screening: { no: "Avtalte årsverk etter yrke", en: "Contracted FTE by occupation" },
    intake: {
      nb: "Studieplasser og praksisuker etter yrke",
      nn: "Studieplassar og praksisveker etter yrke",
      en: "Study places and placement weeks by occupation",
    },
    sure: { nb: "Hva som avgjør usikkerheten", nn: "Kva som avgjer uvissa", en: "What decides the uncertainty" },
    plans: { nb: "Helseforetak og plan", nn: "Helseføretak og plan", en: "Trusts and plans" },
    none: { no: "Ingen", en: "None" },
    begun: { no: "I gang", en: "Under way" },
    submitted: { nb: "Sendt inn", nn: "Innsend", en: "Submitted" },
    published: { no: "Publisert", en: "Published" },
    notStated: { nb: "ikke oppgitt", nn: "ikkje oppgitt", en: "not stated" },
  },
  link: {
    short: {
      nb: "Se alle yrker og enheter på oversikten",
      nn: "Sjå alle yrke og einingar på oversynet",
      en: "See all occupations and units on the overview",
    },
    screening: {
      nb: "Slå programmet av og på for {{plural}} under «Hva om»",
      nn: "Slå programmet av og på for {{plural}} under «Kva om»",
      en: "Switch the programme on and off for {{plural}} under “What if”",
    },
    intake: {
      nb: "Regn videre på studieplasser og tiltak",
      nn: "Rekn vidare på studieplassar og tiltak",
      en: "Go on with study places and measures",
    },
    sure: {
      nb: "Se hva som avgjør usikkerheten for {{plural}}",
      nn: "Sjå kva som avgjer uvissa for {{plural}}",
      en: "See what decides the uncertainty for {{plural}}",
    },
    history: {
      nb: "Se hvordan modellen ble prøvd på historien",
      nn: "Sjå korleis modellen vart prøvd på historia",
      en: "See how the model was tried on history",
    },
    plans: { nb: "Se alle planene", nn: "Sjå alle planane", en: "See all plans" },
  },
  contents: { nb: "Spørsmålene", nn: "Spørsmåla", en: "The questions" },
  working: { nb: "Regner ut svarene …", nn: "Reknar ut svara …", en: "Computing the answers …" },
  workingPart: {
    short: { nb: "Framskriver alle yrker …", nn: "Framskriv alle yrke …", en: "Projecting all occupations …" },
    screening: {
      nb: "Regner med og uten tarmscreening …",
      nn: "Reknar med og utan tarmscreening …",
      en: "Computing with and without bowel screening …",
    },
    intake: { nb: "Regner ut studieplasser …", nn: "Reknar ut studieplassar …", en: "Computing study places …" },
    sure: { nb: "Prøver ut hva som er usikkert …", nn: "Prøver ut kva som er uvisst …", en: "Trying out what is uncertain …" },
    plans: { nb: "Henter planene …", nn: "Hentar planane …", en: "Fetching the plans …" },
  },
  stopped: {
    nb: "Utregningen er stoppet. Svarene som er ferdige, står her.",
    nn: "Utrekninga er stoppa. Svara som er ferdige, står her.",
    en: "The computation was stopped. The answers that were ready are here.",
  },
  failed: {
    nb: "Et av svarene kunne ikke regnes ut.",
    nn: "Eit av svara kunne ikkje reknast ut.",
    en: "One of the answers could not be computed.",
  },
  noAnswer: { nb: "Dette svaret er ikke regnet ut.", nn: "Dette svaret er ikkje rekna ut.", en: "This answer has not been computed." },
  key: {
    nb: "Regnet ut fra datasettet {{dataset}} med modell {{model}}, {{draws}} framtider og startverdi {{seed}}. Samme tall gir samme svar.",
    nn: "Rekna ut frå datasettet {{dataset}} med modell {{model}}, {{draws}} framtider og startverdi {{seed}}. Same tal gir same svar.",
    en: "Computed from the dataset {{dataset}} with model {{model}}, {{draws}} futures and seed {{seed}}. The same figures give the same answers.",
  },
  command: {
    description: {
      nb: "Fem spørsmål om landet, med svar regnet ut fra tallene: hvor vi mangler folk, hva tarmscreeningen krever, studieplasser, hvor sikkert det er, og planer",
      nn: "Fem spørsmål om landet, med svar rekna ut frå tala: kvar vi manglar folk, kva tarmscreeninga krev, studieplassar, kor sikkert det er, og planar",
      en: "Five questions about the country, answered from the figures: where staff is short, what bowel screening takes, study places, how sure it is, and plans",
    },
    examples: {
      no: `  framsyn programme
  framsyn programme --draws 500 --format json > program.json
  framsyn programme --data MITT-DATASETT --language nn`,
      en: `  framsyn programme
  framsyn programme --draws 500 --format json > programme.json
  framsyn programme --data MY-DATASET --language nn`,
    },
    notes: {
      nb: "Planene ligger på en tjener. Uten --data-folder leser kommandoen bare datasettet, og det siste spørsmålet blir ikke besvart.",
      nn: "Planane ligg på ein tenar. Utan --data-folder les kommandoen berre datasettet, og det siste spørsmålet får ikkje svar.",
      en: "Plans are kept by a server. Without --data-folder the command reads the dataset alone, and the last question is not answered.",
    },
    format: { no: "tekst eller JSON", en: "text or JSON" },
    dataFolder: {
      nb: "mappe der en tjener har planene sine, for det siste spørsmålet",
      nn: "mappe der ein tenar har planane sine, for det siste spørsmålet",
      en: "folder where a server keeps its plans, for the last question",
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly programme: typeof texts;
  }
}
