import { defineTexts } from "../../texts.ts";

/** All occupations together beside the population they are taken from. */
export const texts = defineTexts("sum-check", {
  employed_one: {
    nb: "Antall ansatte i yrket endrer seg med {{part}} fra {{from}} til {{to}}, og folketallet i alderen 20–66 år med {{whole}} (hovedalternativet). Yrkets andel av aldersgruppen går fra {{first}} til {{last}}.",
    nn: "Talet på tilsette i yrket endrar seg med {{part}} frå {{from}} til {{to}}, og folketalet i alderen 20–66 år med {{whole}} (hovudalternativet). Delen yrket har av aldersgruppa, går frå {{first}} til {{last}}.",
    en: "Staff in the occupation changes by {{part}} from {{from}} to {{to}}, and the population aged 20–66 by {{whole}} (main alternative). The occupation's share of the age group goes from {{first}} to {{last}}.",
  },
  employed_other: {
    nb: "Lagt sammen endrer antall ansatte i de {{n}} yrkene seg med {{part}} fra {{from}} til {{to}}, og folketallet i alderen 20–66 år med {{whole}} (hovedalternativet). Yrkenes andel av aldersgruppen går fra {{first}} til {{last}}.",
    nn: "Lagde saman endrar talet på tilsette i dei {{n}} yrka seg med {{part}} frå {{from}} til {{to}}, og folketalet i alderen 20–66 år med {{whole}} (hovudalternativet). Delen yrka har av aldersgruppa, går frå {{first}} til {{last}}.",
    en: "Taken together, staff in the {{n}} occupations change by {{part}} from {{from}} to {{to}}, and the population aged 20–66 by {{whole}} (main alternative). The occupations' share of the age group goes from {{first}} to {{last}}.",
  },
  students: {
    nb: "De oppgitte studieplassene i grunnutdanningene tilsvarer {{first}} av et årskull i {{from}} og {{last}} i {{to}}, når årskullet (16–19 år) endrer seg med {{whole}}.",
    nn: "Dei oppgjevne studieplassane i grunnutdanningane svarer til {{first}} av eit årskull i {{from}} og {{last}} i {{to}}, når årskullet (16–19 år) endrar seg med {{whole}}.",
    en: "The study places stated for initial education equal {{first}} of a year of birth in {{from}} and {{last}} in {{to}}, as a year of birth (ages 16–19) changes by {{whole}}.",
  },
  employedOutgrow: {
    nb: "Delene vokser mer enn helheten: hvert yrke er framskrevet for seg, og de regner med de samme folkene. Skal alle vokse så mye, må noen komme fra andre næringer, fra utlandet eller fra dem som ikke jobber i dag.",
    nn: "Delane veks meir enn heilskapen: kvart yrke er framskrive for seg, og dei reknar med dei same folka. Skal alle vekse så mykje, må nokon kome frå andre næringar, frå utlandet eller frå dei som ikkje jobbar i dag.",
    en: "The parts grow more than the whole: each occupation is projected by itself, and they count on the same people. If all are to grow so much, some must come from other industries, from abroad or from those not at work today.",
  },
  studentsOutgrow: {
    nb: "En større del av hvert årskull må altså velge disse utdanningene. Framskrivingen går ut fra at alle plassene blir fylt.",
    nn: "Ein større del av kvart årskull må altså velje desse utdanningane. Framskrivinga går ut frå at alle plassane blir fylte.",
    en: "A larger part of each year of birth must then choose these programmes. The projection takes every place as filled.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "sum-check": typeof texts;
  }
}
