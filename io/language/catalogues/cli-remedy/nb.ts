/** The commands that say what would close a gap, bokmål. */
export const nb = {
  intake: {
    description: "finn hvor mange studenter i året som må til for at tilbudet skal dekke etterspørselen",
    occupation: "yrke, flere med komma, eller all (ellers alle med en utdanning)",
    region: "enheten der gapet skal lukkes (ellers hele landet)",
    examples: `  framsyn intake --occupation bioingenior --year 2035 --region helse-vest
  framsyn intake --occupation all --year 2038
  framsyn intake --occupation radiograf,bioingenior --format csv`,
    notes: `I hver mulig framtid finner vi hvor mange studenter som må tas opp hvert år, fra det første opptaket som kan endres,
til det siste som blir ferdig i tide, for at gapet skal bli null. Praksisplasser begrenser ikke opptaket i disse årene;
ukene som trengs, står ved siden av dem som finnes.`,
  },
  portfolio: {
    description: "finn de billigste tiltakene som senker faren for underdekning",
    goal: "mål: yrke:enhet:år:sannsynlighet (kan gis flere ganger)",
    budget: "høyeste kostnad i kroner i året, for eksempel 50e6 (ellers ingen grense)",
    measures: "fil med egne tiltak (ellers de som følger med Framsyn)",
    examples: `  framsyn portfolio --goal bioingenior:helse-bergen:2032:0.2 --budget 50e6
  framsyn portfolio --goal bioingenior:norge:2035:0.2 --goal radiograf:norge:2035:0.3
  framsyn portfolio --goal bioingenior:helse-vest:2035:0.1 --measures MINE-TILTAK.json --format json`,
    notes: `Virkningen av hvert tiltak måles med modellen. Så søker vi etter den billigste kombinasjonen, og svaret regnes etter med full simulering.
Tiltakene som følger med, er for det meste antakelser. \`framsyn schema measures\` beskriver filen.`,
    wrongGoal: "Skriv et mål som yrke:enhet:år:sannsynlighet, for eksempel bioingenior:norge:2035:0.2.",
    wrongBudget: "Skriv et beløp på 0 eller mer, for eksempel 50e6.",
    gapAfter: "Mangler etterpå, årsverk (80 %)",
  },
  measures: {
    description: "vis og kontroller tiltakene som en portefølje velges fra",
    file: "fil med tiltak (ellers de som følger med Framsyn)",
    data: "mappe med datasettet tiltakene skal passe til (ellers det norske referansedatasettet)",
    examples: `  framsyn measures
  framsyn measures MINE-TILTAK.json
  framsyn measures --format json > mine-tiltak.json`,
    notes: `Virkning og kostnad gjelder ett trinn. Tabellen sier hvor sikker kostnaden er; json har også virkningen med grunn og kilde.
Med --format json er svaret en fil du kan endre og gi til framsyn portfolio --measures.`,
    count_one: "{{n}} tiltak. Det kan brukes med {{dataset}}.",
    count_other: "{{n}} tiltak. De kan brukes med {{dataset}}.",
    none: "Filen har ingen tiltak, så det er ingenting å velge mellom. Legg til minst ett.",
    measure: "Tiltak",
    kind: "Slag",
    step: "Ett trinn er",
    capacity: "Trinn, høyst",
    cost: "Kroner i året per trinn",
    fixed: "Én gang",
    lead: "År til virkning",
    certainty: "Kostnaden er",
  },
};
