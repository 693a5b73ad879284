import type { ChapterTexts } from "../../../../document/chapter.ts";

/** Texts of the projection chapter. */
export const texts = {
  title: {
    nb: "Framskriving av tilbud og etterspørsel",
    nn: "Framskriving av tilbod og etterspurnad",
    en: "Projection of supply and demand",
  },
  caption: {
    no: "{{horizon}} ({{from}}–{{to}}): avtalte årsverk 1. januar {{to}}",
    en: "{{horizon}} ({{from}}–{{to}}): contracted FTE on 1 January {{to}}",
  },
  occupation: { no: "Yrke", en: "Occupation" },
  supply: { nb: "Tilbud", nn: "Tilbod", en: "Supply" },
  demand: { nb: "Etterspørsel", nn: "Etterspurnad", en: "Demand" },
  gap: { no: "Underdekning, 80 %-intervall", en: "Shortage, 80% interval" },
  chance: { no: "Sjanse for underdekning", en: "Chance of a shortage" },
  tested: { nb: "Tellinger å prøve intervallet mot", nn: "Teljingar å prøve intervallet mot", en: "Counts to test the interval against" },
  yes: { no: "ja", en: "yes" },
  no: { no: "nei", en: "no" },
  note: {
    nb: "Tall over null betyr underdekning, under null overskudd. Uten planens egne tiltak. Hvert tall er medianen av sine framtider, så underdekning kan avvike litt fra etterspørsel minus tilbud. Framskrivingen sier hva som skjer hvis forutsetningene holder; den spår ikke.",
    nn: "Tal over null tyder underdekning, under null overskot. Utan eigne tiltak i planen. Kvart tal er medianen av sine framtider, så underdekning kan avvike litt frå etterspurnad minus tilbod. Framskrivinga seier kva som skjer dersom føresetnadene held; ho spår ikkje.",
    en: "Above zero is a shortage, below zero a surplus. Without the plan's own measures. Each number is the median of its futures, so the shortage may differ a little from demand less supply. The projection says what follows if the assumptions hold; it does not tell what will happen.",
  },
  chart: {
    nb: "{{occupation}}: tilbud og etterspørsel, avtalte årsverk",
    nn: "{{occupation}}: tilbod og etterspurnad, avtalte årsverk",
    en: "{{occupation}}: supply and demand, contracted FTE",
  },
  alternative: {
    nb: "Fra {{from}} til {{to}} går tilbudet fra {{supplyFrom}} til {{supplyTo}} avtalte årsverk og etterspørselen fra {{demandFrom}} til {{demandTo}}.",
    nn: "Frå {{from}} til {{to}} går tilbodet frå {{supplyFrom}} til {{supplyTo}} avtalte årsverk og etterspurnaden frå {{demandFrom}} til {{demandTo}}.",
    en: "From {{from}} to {{to}} supply goes from {{supplyFrom}} to {{supplyTo}} contracted FTE and demand from {{demandFrom}} to {{demandTo}}.",
  },
} satisfies ChapterTexts;
