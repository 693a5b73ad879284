import { defineTexts } from "#io/language";

/** The command `framsyn decomposition`. */
export const texts = defineTexts("cli-decomposition", {
  description: {
    nb: "forklar hvorfor underdekningen endrer seg fra basisåret til et annet år",
    nn: "forklar kvifor underdekninga endrar seg frå basisåret til eit anna år",
    en: "explain why the shortage changes from the base year to another year",
  },
  examples: {
    nb: `  framsyn decomposition --occupation bioingenior --unit helse-bergen --year 2035
  framsyn decomposition --occupation radiograf --scenario flere-plasser.json --format csv`,
    nn: `  framsyn decomposition --occupation bioingenior --unit helse-bergen --year 2035
  framsyn decomposition --occupation radiograf --scenario fleire-plassar.json --format csv`,
    en: `  framsyn decomposition --occupation bioingenior --unit helse-bergen --year 2035
  framsyn decomposition --occupation radiograf --scenario more-places.json --format csv`,
  },
  notes: {
    nb: `Ansatte som slutter og kommer, telles slik de gjør det i framskrivingen, i avtalte årsverk. For etterspørselen slås én endring på om gangen.
Tallene er medianer. Resten er det som må til for at start og alle årsakene til sammen er slutten.`,
    nn: `Tilsette som sluttar og kjem, blir talde slik dei gjer det i framskrivinga, i avtalte årsverk. For etterspurnaden blir éi endring slått på om gongen.
Tala er medianar. Resten er det som må til for at start og alle årsakene til saman er slutten.`,
    en: `Staff who leave and come are counted as they do so in the projection, in contracted FTE. For demand, one change is switched on at a time.
Numbers are medians. The rest is what makes start and all causes together the end.`,
  },
  factor: { no: "Årsak", en: "Cause" },
  median: { no: "Median", en: "Median" },
  interval: { no: "80 %-intervall", en: "80% interval" },
  start: { no: "Underdekning {{year}}", en: "Shortage {{year}}" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-decomposition": typeof texts;
  }
}
