import { defineTexts } from "#io/language";

/** The command `framsyn projection`. */
export const texts = defineTexts("cli-projection", {
  examples: {
    nb: `  framsyn projection --occupation bioingenior --unit all --from 2026 --to 2040
  framsyn projection --occupation bioingenior,radiograf --unit helse-bergen --years 2031,2036
  framsyn projection --unit helse-bergen --format json > helse-bergen.json
  framsyn projection --occupation bioingenior --unit all --format csv --measure gap
  framsyn projection --unit helse-bergen --out helse-bergen.xlsx
  framsyn projection --data MITT-DATASETT --scenario flere-plasser.json`,
    nn: `  framsyn projection --occupation bioingenior --unit all --from 2026 --to 2040
  framsyn projection --occupation bioingenior,radiograf --unit helse-bergen --years 2031,2036
  framsyn projection --unit helse-bergen --format json > helse-bergen.json
  framsyn projection --occupation bioingenior --unit all --format csv --measure gap
  framsyn projection --unit helse-bergen --out helse-bergen.xlsx
  framsyn projection --data MITT-DATASETT --scenario fleire-plassar.json`,
    en: `  framsyn projection --occupation bioingenior --unit all --from 2026 --to 2040
  framsyn projection --occupation bioingenior,radiograf --unit helse-bergen --years 2031,2036
  framsyn projection --unit helse-bergen --format json > helse-bergen.json
  framsyn projection --occupation bioingenior --unit all --format csv --measure gap
  framsyn projection --unit helse-bergen --out helse-bergen.xlsx
  framsyn projection --data MY-DATASET --scenario more-places.json`,
  },
  description: {
    nb: "framskriv tilbud, etterspørsel og underdekning for yrker og enheter",
    nn: "framskriv tilbod, etterspurnad og underdekning for yrke og einingar",
    en: "project supply, demand and shortage for occupations and units",
  },
  occupation: {
    nb: "yrke, flere med komma, eller all (ellers alle)",
    nn: "yrke, fleire med komma, eller all (elles alle)",
    en: "occupation, several with commas, or all (default all)",
  },
  unit: {
    nb: "enhet, flere med komma, eller all (ellers hele landet)",
    nn: "eining, fleire med komma, eller all (elles heile landet)",
    en: "unit, several with commas, or all (default the whole country)",
  },
  from: { nb: "første år (ellers basisåret)", nn: "første år (elles basisåret)", en: "first year (default the base year)" },
  to: {
    nb: "siste år (ellers 2040, eller så langt datasettet rekker)",
    nn: "siste år (elles 2040, eller så langt datasettet rekk)",
    en: "last year (default 2040, or as far as the dataset reaches)",
  },
  years: {
    nb: "år som vises i tabell og regneark, med komma (ellers hvert femte i tabellen, alle i regnearket)",
    nn: "år som blir viste i tabell og rekneark, med komma (elles kvart femte i tabellen, alle i reknearket)",
    en: "years shown in table and workbook, with commas (default every fifth in the table, all in the workbook)",
  },
  noise: {
    nb: "hvordan folk telles: som gjennomsnitt (expected), eller som hele personer som slutter, flytter og kommer tilfeldig (demographic)",
    nn: "korleis folk blir talde: som gjennomsnitt (expected), eller som heile personar som sluttar, flyttar og kjem tilfeldig (demographic)",
    en: "how people are counted: as averages (expected), or as whole persons who leave, move and come by chance (demographic)",
  },
  chance: {
    nb: "Tilfeldigheter står for {{chance}} av usikkerheten om underdekningen i {{year}}, usikre tall for {{parameters}}. Uten tilfeldigheter ville 8 av 10 framtider ligge mellom {{low}} og {{high}} avtalte årsverk.",
    nn: "Tilfeldige utslag står for {{chance}} av uvissa om underdekninga i {{year}}, usikre tal for {{parameters}}. Utan tilfeldige utslag ville 8 av 10 framtider liggje mellom {{low}} og {{high}} avtalte årsverk.",
    en: "Chance makes up {{chance}} of the uncertainty about the shortage in {{year}}, uncertain figures {{parameters}}. Without chance, 8 in 10 futures would lie from {{low}} to {{high}} contracted FTE.",
  },
  hours: {
    nb: "hvilke timer tilbud, etterspørsel og underdekning telles i: avtalte årsverk (contracted), eller utførte, uten langt fravær (worked)",
    nn: "kva timar tilbod, etterspurnad og underdekning blir talde i: avtalte årsverk (contracted), eller utførte, utan langt fråvær (worked)",
    en: "hours that supply, demand and shortage are counted in: contracted FTE (contracted), or worked FTE, without long absence (worked)",
  },
  measure: {
    nb: "størrelser som vises i tabell, CSV og regneark",
    nn: "storleikar som blir viste i tabell, CSV og rekneark",
    en: "measures shown in table, CSV and workbook",
  },
  notes: {
    nb: `Tabellen viser den midterste framtiden (median). Tilbud, etterspørsel og underdekning er avtalte årsverk, med --hours worked utførte; pluss betyr at det mangler årsverk.
Intervallet rommer 8 av 10 framtider. Tall for en enhet med andre under seg er summen av dem, regnet i hver framtid.
\`framsyn schema outcome\` beskriver JSON-formatet. CSV har kolonnene occupation, unit, year, measure, statistic og value, og med --hours worked også workedDemand, workedGap, workedGapShare og workedShortage blant størrelsene.`,
    nn: `Tabellen viser den midtarste framtida (median). Tilbod, etterspurnad og underdekning er avtalte årsverk, med --hours worked utførte; pluss tyder at det manglar årsverk.
Intervallet rommar 8 av 10 framtider. Tal for ei eining med andre under seg er summen av dei, rekna i kvar framtid.
\`framsyn schema outcome\` beskriv JSON-formatet. CSV har kolonnane occupation, unit, year, measure, statistic og value, og med --hours worked også workedDemand, workedGap, workedGapShare og workedShortage mellom storleikane.`,
    en: `The table shows the middle future (median). Supply, demand and shortage are contracted FTE, worked FTE with --hours worked; plus means that FTE are lacking.
The interval holds 8 in 10 futures. Figures for a unit with others below it are their sum, taken in every future.
\`framsyn schema outcome\` describes the JSON. CSV has the columns occupation, unit, year, measure, statistic and value, and with --hours worked also workedDemand, workedGap, workedGapShare and workedShortage among the measures.`,
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-projection": typeof texts;
  }
}
