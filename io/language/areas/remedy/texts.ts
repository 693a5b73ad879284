import { defineTexts } from "../../texts.ts";

/** What page, command and plan share in showing what would close a gap: columns, limits, steps of a measure and their effects. */
export const texts = defineTexts("remedy", {
  places: {
    programme: { no: "Utdanning", en: "Programme" },
    columnPlanned: { no: "Planlagt i året", en: "Planned a year" },
    columnNeeded: { nb: "Trengs i året", nn: "Trengst i året", en: "Needed a year" },
    columnRange: { no: "8 av 10 framtider", en: "8 in 10 futures" },
    columnWeeks: { nb: "Praksisuker som trengs", nn: "Praksisveker som trengst", en: "Placement weeks needed" },
    columnAvailable: { nb: "Praksisuker som finnes", nn: "Praksisveker som finst", en: "Placement weeks available" },
    noCap: { nb: "ingen grense oppgitt", nn: "inga grense oppgitt", en: "no limit stated" },
  },
  list: {
    step: { nb: "Ett trinn: {{step}}", nn: "Eitt trinn: {{step}}", en: "One step: {{step}}" },
    details: { nb: "Virkning og kilde", nn: "Verknad og kjelde", en: "Effect and source" },
  },
  effects: {
    "study-places": { nb: "flere studenter i året", nn: "fleire studentar i året", en: "more students a year" },
    placements: { nb: "flere praksisuker per kull", nn: "fleire praksisveker per kull", en: "more placement weeks per intake" },
    supervisors: { nb: "flere praksisuker per kull", nn: "fleire praksisveker per kull", en: "more placement weeks per intake" },
    completion: {
      nb: "prosentpoeng flere som fullfører",
      nn: "prosentpoeng fleire som fullfører",
      en: "percentage points more who complete",
    },
    retention: {
      nb: "prosent færre som slutter hvert år",
      nn: "prosent færre som sluttar kvart år",
      en: "per cent fewer who leave each year",
    },
    "contracted-share": { no: "prosent større stilling", en: "per cent larger posts" },
    "recruitment-abroad": {
      nb: "flere personer fra utlandet i året",
      nn: "fleire personar frå utlandet i året",
      en: "more people from abroad a year",
    },
    return: {
      nb: "flere personer tilbake i yrket i året",
      nn: "fleire personar tilbake i yrket i året",
      en: "more people back in the occupation a year",
    },
    "task-shift": {
      nb: "avtalte årsverk mindre å gjøre for yrket",
      nn: "avtalte årsverk mindre å gjere for yrket",
      en: "contracted FTE less to do for the occupation",
    },
    technology: { no: "prosent mindre arbeid", en: "per cent less work" },
    course: {
      nb: "avtalte årsverk mindre å gjøre for yrket",
      nn: "avtalte årsverk mindre å gjere for yrket",
      en: "contracted FTE less to do for the occupation",
    },
    other: {
      nb: "avtalte årsverk mindre å gjøre for yrket",
      nn: "avtalte årsverk mindre å gjere for yrket",
      en: "contracted FTE less to do for the occupation",
    },
  },
  answer: {
    goal: { no: "Mål", en: "Goal" },
    before: { no: "Før", en: "Before" },
    after: { no: "Etter", en: "After" },
    predicted: { nb: "Søket regnet med", nn: "Søket rekna med", en: "The search reckoned" },
    best: { nb: "Det beste som er mulig", nn: "Det beste som er mogleg", en: "Best possible" },
    reached: { no: "nådd", en: "reached" },
    notReached: { nb: "ikke nådd", nn: "ikkje nådd", en: "not reached" },
    result: { no: "Resultat", en: "Result" },
    measure: { no: "Tiltak", en: "Measure" },
    kind: { no: "Slag", en: "Kind" },
    steps: { no: "Trinn", en: "Steps" },
    ofSteps: { no: "{{steps}} av {{capacity}}", en: "{{steps}} of {{capacity}}" },
    stepIs: { nb: "Ett trinn", nn: "Eitt trinn", en: "One step" },
    cost: { no: "Kostnad i året", en: "Cost a year" },
    certainty: { nb: "Hvor sikker kostnaden er", nn: "Kor sikker kostnaden er", en: "How certain the cost is" },
    total: {
      nb: "Til sammen {{money}} i året. Engangskostnader er fordelt på årene fram til målet.",
      nn: "Til saman {{money}} i året. Eingongskostnader er fordelte på åra fram til målet.",
      en: "In all {{money}} a year. Costs paid once are spread over the years until the goal.",
    },
    proven: {
      nb: "Søket har vist at ingen billigere kombinasjon av disse tiltakene er like god.",
      nn: "Søket har vist at ingen billegare kombinasjon av desse tiltaka er like god.",
      en: "The search has shown that no cheaper combination of these measures is as good.",
    },
    notProven: {
      nb: "Søket ble ikke ferdig med alle kombinasjoner: det kan finnes en litt billigere.",
      nn: "Søket vart ikkje ferdig med alle kombinasjonar: det kan finnast ein litt billegare.",
      en: "The search did not finish every combination: there may be a slightly cheaper one.",
    },
    bindBudget: { no: "Budsjettet er brukt opp.", en: "The budget is used up." },
    bindBudgetWorth: {
      nb: "Budsjettet er brukt opp. Én million kroner mer i året senker faren for underdekning med {{points}} prosentpoeng.",
      nn: "Budsjettet er brukt opp. Éin million kroner meir i året senkar faren for underdekning med {{points}} prosentpoeng.",
      en: "The budget is used up. One million NOK more a year lowers the risk of a shortage by {{points}} percentage points.",
    },
    bindCapacity: { no: "«{{measure}}» er brukt fullt ut.", en: "“{{measure}}” is taken to its limit." },
    bindCapacityWorth: {
      nb: "«{{measure}}» er brukt fullt ut. Ett trinn mer sparer {{money}} i året.",
      nn: "«{{measure}}» er brukt fullt ut. Eitt trinn meir sparer {{money}} i året.",
      en: "“{{measure}}” is taken to its limit. One step more would save {{money}} a year.",
    },
    bindGoal: { no: "Målet er akkurat nådd: {{goal}}.", en: "The goal is only just reached: {{goal}}." },
    bindGoalWorth: {
      nb: "Målet er akkurat nådd: {{goal}}. Ett prosentpoeng mer fare sparer {{money}} i året.",
      nn: "Målet er akkurat nådd: {{goal}}. Eitt prosentpoeng meir fare sparer {{money}} i året.",
      en: "The goal is only just reached: {{goal}}. Accepting one percentage point more risk would save {{money}} a year.",
    },
    unreachableMeasures: {
      nb: "{{goal}}: selv med alle tiltak som hjelper, brukt fullt ut, mangler det folk i {{best}} framtider. Legg til tiltak, øk hvor langt de kan gå, eller godta mer.",
      nn: "{{goal}}: sjølv med alle tiltak som hjelper, brukte fullt ut, manglar det folk i {{best}} framtider. Legg til tiltak, auk kor langt dei kan gå, eller godta meir.",
      en: "{{goal}}: even with every measure that helps taken to its limit, people are lacking in {{best}} futures. Add measures, raise how far they can go, or accept more.",
    },
    unreachableBudget: {
      nb: "{{goal}}: tiltakene finnes (det beste som er mulig, er {{best}} framtider), men budsjettet rekker ikke. Øk budsjettet eller godta mer.",
      nn: "{{goal}}: tiltaka finst (det beste som er mogleg, er {{best}} framtider), men budsjettet rekk ikkje. Auk budsjettet eller godta meir.",
      en: "{{goal}}: the measures are there (best possible is {{best}} futures), but the budget does not reach. Raise the budget or accept more.",
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly remedy: typeof texts;
  }
}
