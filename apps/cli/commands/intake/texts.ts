import { defineTexts } from "#io/language";

/** The command `framsyn intake`. */
export const texts = defineTexts("cli-intake", {
  description: {
    nb: "finn hvor mange studenter i året som må til for at tilbudet skal dekke etterspørselen",
    nn: "finn kor mange studentar i året som må til for at tilbodet skal dekkje etterspurnaden",
    en: "find the students a year at which supply meets demand",
  },
  occupation: {
    nb: "yrke, flere med komma, eller all (ellers alle med en utdanning)",
    nn: "yrke, fleire med komma, eller all (elles alle med ei utdanning)",
    en: "occupation, several with commas, or all (default all with an education)",
  },
  unit: {
    nb: "enheten der gapet skal lukkes (ellers hele landet)",
    nn: "eininga der gapet skal lukkast (elles heile landet)",
    en: "unit whose gap is to close (default the whole country)",
  },
  examples: {
    no: `  framsyn intake --occupation bioingenior --year 2035 --unit helse-vest
  framsyn intake --occupation all --year 2038
  framsyn intake --occupation radiograf,bioingenior --format csv`,
    en: `  framsyn intake --occupation bioingenior --year 2035 --unit helse-vest
  framsyn intake --occupation all --year 2038
  framsyn intake --occupation radiograf,bioingenior --format csv`,
  },
  notes: {
    nb: `I hver mulig framtid finner vi hvor mange studenter som må tas opp hvert år, fra det første opptaket som kan endres,
til det siste som blir ferdig i tide, for at gapet skal bli null. Praksisplasser begrenser ikke opptaket i disse årene;
ukene som trengs, står ved siden av dem som finnes.`,
    nn: `I kvar mogleg framtid finn vi kor mange studentar som må takast opp kvart år, frå det første opptaket som kan endrast,
til det siste som blir ferdig i tide, for at gapet skal bli null. Praksisplassar avgrensar ikkje opptaket i desse åra;
vekene som trengst, står ved sida av dei som finst.`,
    en: `In every possible future we find the constant number of students a year, from the first admission that can still be changed to the last
that graduates in time, at which the gap is zero. Placements do not limit these years; the weeks needed stand beside those there are.`,
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-intake": typeof texts;
  }
}
