const nb = {
  title: "Framskriving av tilbud og etterspørsel",
  caption: "{{horizon}} ({{from}}–{{to}}): årsverk 1. januar {{to}}",
  occupation: "Yrke",
  supply: "Tilbud",
  demand: "Etterspørsel",
  gap: "Underdekning, 80 %-intervall",
  chance: "Sjanse for underdekning",
  note: "Tall over null betyr underdekning, under null overskudd. Uten planens egne tiltak. Framskrivingen sier hva som skjer hvis forutsetningene holder; den spår ikke.",
  chart: "{{occupation}}: tilbud og etterspørsel, årsverk",
  alternative:
    "Fra {{from}} til {{to}} går tilbudet fra {{supplyFrom}} til {{supplyTo}} årsverk og etterspørselen fra {{demandFrom}} til {{demandTo}} årsverk.",
};

const nn: typeof nb = {
  title: "Framskriving av tilbod og etterspurnad",
  caption: "{{horizon}} ({{from}}–{{to}}): årsverk 1. januar {{to}}",
  occupation: "Yrke",
  supply: "Tilbod",
  demand: "Etterspurnad",
  gap: "Underdekning, 80 %-intervall",
  chance: "Sjanse for underdekning",
  note: "Tal over null tyder underdekning, under null overskot. Utan eigne tiltak i planen. Framskrivinga seier kva som skjer dersom føresetnadene held; ho spår ikkje.",
  chart: "{{occupation}}: tilbod og etterspurnad, årsverk",
  alternative:
    "Frå {{from}} til {{to}} går tilbodet frå {{supplyFrom}} til {{supplyTo}} årsverk og etterspurnaden frå {{demandFrom}} til {{demandTo}} årsverk.",
};

const en: typeof nb = {
  title: "Projection of supply and demand",
  caption: "{{horizon}} ({{from}}–{{to}}): FTE on 1 January {{to}}",
  occupation: "Occupation",
  supply: "Supply",
  demand: "Demand",
  gap: "Shortage, 80% interval",
  chance: "Chance of a shortage",
  note: "Above zero is a shortage, below zero a surplus. Without the plan's own measures. The projection says what follows if the assumptions hold; it does not tell what will happen.",
  chart: "{{occupation}}: supply and demand, FTE",
  alternative:
    "From {{from}} to {{to}} supply goes from {{supplyFrom}} to {{supplyTo}} FTE and demand from {{demandFrom}} to {{demandTo}} FTE.",
};

/** Texts of the projection chapter. */
export const texts = { nb, nn, en };
