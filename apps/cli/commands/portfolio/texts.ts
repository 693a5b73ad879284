import { defineTexts } from "#io/language";

/** The command `framsyn portfolio`. */
export const texts = defineTexts("cli-portfolio", {
  description: {
    nb: "finn de billigste tiltakene som senker faren for underdekning",
    nn: "finn dei billegaste tiltaka som senkar faren for underdekning",
    en: "find the cheapest measures that bring the risk of a shortage down",
  },
  goal: {
    nb: "mål: yrke:enhet:år:sannsynlighet (kan gis flere ganger)",
    nn: "mål: yrke:eining:år:sannsyn (kan givast fleire gonger)",
    en: "goal: occupation:unit:year:probability (can be given several times)",
  },
  budget: {
    nb: "høyeste kostnad i kroner i året, for eksempel 50e6 (ellers ingen grense)",
    nn: "høgaste kostnad i kroner i året, til dømes 50e6 (elles inga grense)",
    en: "most to spend in NOK a year, for example 50e6 (default no limit)",
  },
  measures: {
    nb: "fil med egne tiltak (ellers de som følger med Framsyn)",
    nn: "fil med eigne tiltak (elles dei som følgjer med Framsyn)",
    en: "file with your own measures (default those that come with Framsyn)",
  },
  examples: {
    no: `  framsyn portfolio --goal bioingenior:helse-bergen:2032:0.2 --budget 50e6
  framsyn portfolio --goal bioingenior:norge:2035:0.2 --goal radiograf:norge:2035:0.3
  framsyn portfolio --goal bioingenior:helse-vest:2035:0.1 --measures MINE-TILTAK.json --format json`,
    en: `  framsyn portfolio --goal bioingenior:helse-bergen:2032:0.2 --budget 50e6
  framsyn portfolio --goal bioingenior:norge:2035:0.2 --goal radiograf:norge:2035:0.3
  framsyn portfolio --goal bioingenior:helse-vest:2035:0.1 --measures MY-MEASURES.json --format json`,
  },
  notes: {
    nb: `Virkningen av hvert tiltak måles med modellen. Så søker vi etter den billigste kombinasjonen, og svaret regnes etter med full simulering.
Tiltakene som følger med, er for det meste antakelser. \`framsyn schema measures\` beskriver filen.`,
    nn: `Verknaden av kvart tiltak blir målt med modellen. Så søkjer vi etter den billegaste kombinasjonen, og svaret blir rekna etter med full simulering.
Tiltaka som følgjer med, er for det meste antakingar. \`framsyn schema measures\` beskriv fila.`,
    en: `What each measure does is measured with the model, the cheapest combination is searched for, and the answer is checked by a full simulation.
The measures that come with Framsyn are mostly assumptions. \`framsyn schema measures\` describes the file.`,
  },
  wrongGoal: {
    nb: "Skriv et mål som yrke:enhet:år:sannsynlighet, for eksempel bioingenior:norge:2035:0.2.",
    nn: "Skriv eit mål som yrke:eining:år:sannsyn, til dømes bioingenior:norge:2035:0.2.",
    en: "Write a goal as occupation:unit:year:probability, for example bioingenior:norge:2035:0.2.",
  },
  wrongBudget: {
    nb: "Skriv et beløp på 0 eller mer, for eksempel 50e6.",
    nn: "Skriv eit beløp på 0 eller meir, til dømes 50e6.",
    en: "Write an amount of 0 or more, for example 50e6.",
  },
  gapAfter: {
    nb: "Mangler etterpå, avtalte årsverk (80 %)",
    nn: "Manglar etterpå, avtalte årsverk (80 %)",
    en: "Short afterwards, contracted FTE (80%)",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-portfolio": typeof texts;
  }
}
