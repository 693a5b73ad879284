const nb = {
  title: "Hva ordene betyr",
  fte: "Årsverk: avtalt arbeidstid delt på full stilling, også når noen er syke.",
  supply: "Tilbud: årsverk fra dem som arbeider her, når dagens flyt inn og ut fortsetter.",
  demand: "Etterspørsel: årsverk tjenesten ventes å spørre etter når befolkningen endrer seg. Det er ikke det samme som behov.",
  gap: "Underdekning: etterspørsel minus tilbud. Under null er det overskudd.",
  interval: "80 %-intervall: i åtte av ti mulige framtider ligger tallet mellom grensene.",
  chance: "Sjanse for underdekning: så mange av ti mulige framtider ender med underdekning.",
  horizons: "Kort sikt er ett til to år, mellomlang tre til fem, lang inntil femten.",
  local: "Egne definisjoner i denne planen",
  one: "{{term}}: {{definition}} Begrunnelse: {{reason}}",
};

const nn: typeof nb = {
  title: "Kva orda tyder",
  fte: "Årsverk: avtalt arbeidstid delt på full stilling, også når nokon er sjuke.",
  supply: "Tilbod: årsverk frå dei som arbeider her, når flyten inn og ut held fram som i dag.",
  demand: "Etterspurnad: årsverk tenesta er venta å spørje etter når folketalet og alderen endrar seg. Det er ikkje det same som behov.",
  gap: "Underdekning: etterspurnad minus tilbod. Under null er det overskot.",
  interval: "80 %-intervall: i åtte av ti moglege framtider ligg talet mellom grensene.",
  chance: "Sjanse for underdekning: så mange av ti moglege framtider endar med underdekning.",
  horizons: "Kort sikt er eitt til to år, mellomlang tre til fem, lang inntil femten.",
  local: "Eigne definisjonar i denne planen",
  one: "{{term}}: {{definition}} Grunngjeving: {{reason}}",
};

const en: typeof nb = {
  title: "What the words mean",
  fte: "FTE: contracted working time as a share of full time, also when someone is ill.",
  supply: "Supply: FTE of those who work here if people go on coming and leaving as today.",
  demand: "Demand: FTE the services are expected to ask for as the population changes. It is not the same as need.",
  gap: "Shortage: demand minus supply. Below zero is a surplus.",
  interval: "80% interval: in eight of ten possible futures the figure lies between the limits.",
  chance: "Chance of a shortage: how many of ten possible futures end with a shortage.",
  horizons: "Short is one to two years ahead, medium three to five, long up to fifteen.",
  local: "This plan's own definitions",
  one: "{{term}}: {{definition}} Reason: {{reason}}",
};

/** Texts of the chapter on definitions. */
export const texts = { nb, nn, en };
