/** The commands that say what would close a gap, bokmål. */
export const nb = {
  intake: {
    description: "finn hvor mange studenter i året som må til for at tilgangen skal møte etterspørselen",
    occupation: "yrke, flere med komma, eller all (standard alle med en utdanning)",
    region: "enheten der gapet skal lukkes (standard hele landet)",
    examples: `  framsyn intake --occupation bioingenior --year 2035 --region helse-vest
  framsyn intake --occupation all --year 2038
  framsyn intake --occupation radiograf,bioingenior --format csv`,
    notes: `I hver mulig framtid finner vi det faste antallet studenter i året, fra første opptak som kan endres til det siste som blir ferdig i tide,
der gapet blir null. Praksisplasser begrenser ikke opptaket i disse årene; ukene som trengs, står ved siden av dem som finnes.`,
  },
  portfolio: {
    description: "finn de billigste tiltakene som bringer faren for underdekning ned",
    goal: "mål: yrke:enhet:år:sannsynlighet (kan gis flere ganger)",
    budget: "høyeste kostnad i kroner i året, for eksempel 50e6 (standard ingen grense)",
    measures: "fil med egne tiltak (standard de som følger med Framsyn)",
    examples: `  framsyn portfolio --goal bioingenior:helse-bergen:2032:0.2 --budget 50e6
  framsyn portfolio --goal bioingenior:norge:2035:0.2 --goal radiograf:norge:2035:0.3
  framsyn portfolio --goal bioingenior:helse-vest:2035:0.1 --measures MY-MEASURES.json --format json`,
    notes: `Virkningen av hvert tiltak måles med modellen, den billigste kombinasjonen søkes, og svaret regnes etter med full simulering.
Tiltakene som følger med, er for det meste antakelser. \`framsyn schema measures\` beskriver filen.`,
    wrongGoal: "Skriv et mål som yrke:enhet:år:sannsynlighet, for eksempel bioingenior:norge:2035:0.2.",
    wrongBudget: "Skriv et beløp på 0 eller mer, for eksempel 50e6.",
    gapAfter: "Mangler etterpå, årsverk (80 %)",
  },
};
