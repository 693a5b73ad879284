const nb = {
  title: "Hvorfor underdekningen endrer seg",
  caption: "Fra {{from}} til {{to}}, årsverk",
  occupation: "Yrke",
  start: "Underdekning nå",
  factor: "Årsak {{rank}}",
  end: "Underdekning da, 80 %-intervall",
  effect: "{{factor}}: {{effect}}",
  none: "–",
  note: "Pluss gir større underdekning, minus mindre. Virkningen er den årsaken har alene; det årsakene gjør sammen, står for seg i figurene. Tabellen viser midten av framtidene, figurene gjennomsnittet, som kan legges sammen.",
  chart: "{{occupation}}: hva som endrer underdekningen fra {{from}} til {{to}}, årsverk",
  alternative: "Underdekningen går fra {{start}} til {{end}} årsverk. Størst er {{factor}} med {{effect}} årsverk.",
};

const nn: typeof nb = {
  title: "Kvifor underdekninga endrar seg",
  caption: "Frå {{from}} til {{to}}, årsverk",
  occupation: "Yrke",
  start: "Underdekning no",
  factor: "Årsak {{rank}}",
  end: "Underdekning då, 80 %-intervall",
  effect: "{{factor}}: {{effect}}",
  none: "–",
  note: "Pluss gir større underdekning, minus mindre. Verknaden er den årsaka har åleine; det årsakene gjer saman, står for seg i figurane. Tabellen viser midten av framtidene, figurane gjennomsnittet, som kan leggjast saman.",
  chart: "{{occupation}}: kva som endrar underdekninga frå {{from}} til {{to}}, årsverk",
  alternative: "Underdekninga går frå {{start}} til {{end}} årsverk. Størst er {{factor}} med {{effect}} årsverk.",
};

const en: typeof nb = {
  title: "Why the shortage changes",
  caption: "From {{from}} to {{to}}, FTE",
  occupation: "Occupation",
  start: "Shortage now",
  factor: "Cause {{rank}}",
  end: "Shortage then, 80% interval",
  effect: "{{factor}}: {{effect}}",
  none: "–",
  note: "Plus widens the shortage, minus narrows it. The effect is what the cause does alone; what causes do together stands apart in the figures. The table shows the middle of the futures, the figures their mean, which adds up.",
  chart: "{{occupation}}: what changes the shortage from {{from}} to {{to}}, FTE",
  alternative: "The shortage goes from {{start}} to {{end}} FTE. The largest cause is {{factor}} with {{effect}} FTE.",
};

/** Texts of the chapter on causes. */
export const texts = { nb, nn, en };
