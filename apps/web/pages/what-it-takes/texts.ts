import { defineTexts } from "#io/language";

/** The page "What would it take?": study places and measures that close a gap. */
export const texts = defineTexts("what-it-takes", {
  title: { nb: "Hva skal til?", nn: "Kva skal til?", en: "What would it take?" },
  lead: {
    nb: "Hvor mange må utdannes, hvor mange må veilede dem, eller hvilke tiltak er billigst, for at det skal bli folk nok?",
    nn: "Kor mange må utdannast, kor mange må rettleie dei, eller kva tiltak er billegast, for at det skal bli folk nok?",
    en: "How many must be educated, how many must supervise them, or which measures cost least, for there to be enough people?",
  },
  views: {
    label: { nb: "Hva vil du vite?", nn: "Kva vil du vite?", en: "What do you want to know?" },
    places: { nb: "Studieplasser som trengs", nn: "Studieplassar som trengst", en: "Study places needed" },
    measures: { nb: "Billigste tiltak", nn: "Billegaste tiltak", en: "Cheapest measures" },
    supervisors: { nb: "Veiledere som trengs", nn: "Rettleiarar som trengst", en: "Supervisors needed" },
  },
  targetYear: { no: "Folk nok i", en: "Enough people in" },
  noIntakeShort: {
    "no-programme": { nb: "ingen utdanning i datasettet", nn: "inga utdanning i datasettet", en: "no programme in the dataset" },
    "too-late": { nb: "for sent", nn: "for seint", en: "too late" },
    "no-graduates-here": { nb: "ingen nyutdannede begynner her", nn: "ingen nyutdanna byrjar her", en: "no graduates start here" },
    "no-staff-here": { nb: "finnes ikke her", nn: "finst ikkje her", en: "none here" },
    unknown: { nb: "ikke noe svar", nn: "ikkje noko svar", en: "no answer" },
  },
  places: {
    controls: { nb: "Yrker, enhet og år", nn: "Yrke, eining og år", en: "Occupations, unit and year" },
    region: { nb: "Hvor det skal bli folk nok", nn: "Kvar det skal bli folk nok", en: "Where there should be enough people" },
    add: { nb: "Legg til et yrke", nn: "Legg til eit yrke", en: "Add an occupation" },
    addEmpty: { nb: "Velg yrke", nn: "Vel yrke", en: "Choose an occupation" },
    remove: { no: "Ta bort {{occupation}}", en: "Remove {{occupation}}" },
    chosen: { nb: "Yrker", nn: "Yrke", en: "Occupations" },
    all: { nb: "Alle yrker med en utdanning", nn: "Alle yrke med ei utdanning", en: "All occupations with a programme" },
    allHint: {
      nb: "Svaret for alle yrker tar litt tid. Velg ett yrke over for å få svaret med en gang.",
      nn: "Svaret for alle yrke tek litt tid. Vel eitt yrke over for å få svaret med ein gong.",
      en: "The answer for all occupations takes a little time. Choose one occupation above for an answer at once.",
    },
    startAll: { nb: "Regn ut for alle yrker", nn: "Rekn ut for alle yrke", en: "Compute for all occupations" },
    working: { nb: "Regner ut studieplasser", nn: "Reknar ut studieplassar", en: "Computing study places" },
    pictureTitle: {
      nb: "Studenter i året: det som trengs, og det som er planlagt",
      nn: "Studentar i året: det som trengst, og det som er planlagt",
      en: "Students a year: what is needed and what is planned",
    },
    pictureLead: {
      nb: "Fylt prikk er det som trengs, med streken fra lavt til høyt (8 av 10 framtider). Hul prikk er planen slik den står.",
      nn: "Fylt prikk er det som trengst, med streken frå lågt til høgt (8 av 10 framtider). Hol prikk er planen slik han står.",
      en: "A filled dot is what is needed, with its line from low to high (8 in 10 futures). A hollow dot is the plan as it stands.",
    },
    pictureAxis: { nb: "Studenter i året", nn: "Studentar i året", en: "Students a year" },
    needed: { nb: "{{value}} trengs ({{range}})", nn: "{{value}} trengst ({{range}})", en: "{{value}} needed ({{range}})" },
    planned: { nb: "{{value}} planlagt", nn: "{{value}} planlagde", en: "{{value}} planned" },
    summary: {
      nb: "{{occupation}}: {{needed}} trengs (80 %: {{range}}), {{planned}} er planlagt.",
      nn: "{{occupation}}: {{needed}} trengst (80 %: {{range}}), {{planned}} er planlagde.",
      en: "{{occupation}}: {{needed}} needed (80%: {{range}}), {{planned}} planned.",
    },
    tableTitle: {
      nb: "Hver utdanning: studenter og praksisuker",
      nn: "Kvar utdanning: studentar og praksisveker",
      en: "Each programme: students and placement weeks",
    },
    tableLead: {
      nb: "Studentene er fordelt på utdanningene slik planen fordeler dem. Praksisuker gjelder ett kull gjennom hele studiet.",
      nn: "Studentane er fordelte på utdanningane slik planen fordeler dei. Praksisveker gjeld eitt kull gjennom heile studiet.",
      en: "Students are divided among the programmes as the plan divides them. Placement weeks are for one intake through all its studies.",
    },
    occupation: { no: "Yrke", en: "Occupation" },
    columnMissing: { nb: "Mangler", nn: "Manglar", en: "Missing" },
    noneMissing: { no: "nok", en: "enough" },
    withoutAnswer: { nb: "Uten svar", nn: "Utan svar", en: "Without an answer" },
    how: { nb: "Slik er det regnet ut", nn: "Slik er det rekna ut", en: "How it is computed" },
    howText: {
      nb: "I hver av {{draws}} mulige framtider finner vi hvor mange studenter som må tas opp hvert år fra {{first}} til {{last}} for at gapet skal bli null i {{year}}. Alt annet er som i scenarioet. Planen er opptaket etter at praksisplassene har satt sin grense.",
      nn: "I kvar av {{draws}} moglege framtider finn vi kor mange studentar som må takast opp kvart år frå {{first}} til {{last}} for at gapet skal bli null i {{year}}. Alt anna er som i scenarioet. Planen er opptaket etter at praksisplassane har sett si grense.",
      en: "In each of {{draws}} possible futures we find how many students must be admitted each year from {{first}} to {{last}} for the gap to be zero in {{year}}. All else is as in the scenario. The plan is the intake after placements have set their limit.",
    },
    measuresInstead: {
      nb: "Se hvilke andre tiltak som er billigst",
      nn: "Sjå kva andre tiltak som er billegast",
      en: "See which other measures cost least",
    },
    scenarioName: { no: "Opptak som gir balanse: {{occupation}} i {{year}}", en: "Intake that gives balance: {{occupation}} in {{year}}" },
    scenarioReason: {
      nb: "Opptaket som gir balanse i {{unit}} i {{year}} (midten av de mulige framtidene), regnet ut i Framsyn",
      nn: "Opptaket som gir balanse i {{unit}} i {{year}} (midten av dei moglege framtidene), rekna ut i Framsyn",
      en: "The intake that gives balance in {{unit}} in {{year}} (the middle of the possible futures), computed in Framsyn",
    },
  },
  supervisors: {
    controls: { nb: "Utdanning, antall og år", nn: "Utdanning, tal og år", en: "Programme, number and year" },
    programme: { nb: "Utdanning som skal ta opp flere", nn: "Utdanning som skal ta opp fleire", en: "Programme that is to admit more" },
    more: { nb: "Studenter flere i året", nn: "Studentar fleire i året", en: "Students more a year" },
    wrongNumber: {
      nb: "Skriv et helt tall fra 1 til {{most}}.",
      nn: "Skriv eit heilt tal frå 1 til {{most}}.",
      en: "Write a whole number from 1 to {{most}}.",
    },
    year: {
      nb: "Erfarne avtalte årsverk telles i",
      nn: "Erfarne avtalte årsverk blir talde i",
      en: "Experienced contracted FTE are counted in",
    },
    ask: { nb: "Finn veiledere", nn: "Finn rettleiarar", en: "Find supervisors" },
    working: {
      nb: "Leter etter færrest mulig veiledere",
      nn: "Leitar etter færrast mogleg rettleiarar",
      en: "Looking for the fewest supervisors",
    },
    where: { nb: "Hvor veilederne trengs", nn: "Kvar rettleiarane trengst", en: "Where supervisors are needed" },
  },
  scenario: {
    title: { nb: "Ta svaret med videre", nn: "Ta svaret med vidare", en: "Take the answer along" },
    text: {
      nb: "Svaret blir et scenario: de samme endringene, klare til å prøves og vises på alle sider.",
      nn: "Svaret blir eit scenario: dei same endringane, klare til å prøvast og visast på alle sider.",
      en: "The answer becomes a scenario: the same changes, ready to be tried and shown on every page.",
    },
    open: { nb: "Åpne i «Hva om»", nn: "Opne i «Kva om»", en: "Open in “What if”" },
    projection: { nb: "Se framskrivingen med dette", nn: "Sjå framskrivinga med dette", en: "See the projection with this" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "what-it-takes": typeof texts;
  }
}
