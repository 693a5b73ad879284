import type { NorwegianText, Texts } from "../../texts.ts";

/** Findings in the tables of laboratories. */
export const ofLaboratory = {
  "laboratory-zero": {
    nb: "{{measure}} er 0, og da kan ingenting regnes ut. Skriv hva det er, eller ta bort raden.",
    nn: "{{measure}} er 0, og då kan ingenting reknast ut. Skriv kva det er, eller ta bort rada.",
  },
  "laboratory-days-lost": {
    nb: "Det er {{lost}} tapte dager av {{days}} arbeidsdager i perioden. Minst én dag må være igjen; la perioden stå uten rader om ingenting ble gjort.",
    nn: "Det er {{lost}} tapte dagar av {{days}} arbeidsdagar i perioden. Minst éin dag må vere igjen; la perioden stå utan rader om ingenting vart gjort.",
  },
  "laboratory-expired-before_received": {
    nb: "Varen går ut før den ble mottatt, {{received}}. Rett en av datoene.",
    nn: "Vara går ut før ho vart motteken, {{received}}. Rett ein av datoane.",
  },
  "laboratory-expired-before_opened": {
    nb: "Varen er åpnet etter at den ble talt opp, {{received}}. Rett en av datoene.",
    nn: "Vara er opna etter at ho vart talt opp, {{received}}. Rett ein av datoane.",
  },
  "laboratory-measure": {
    nb: "Varen {{product}} måles i {{expected}}, og mål av andre slag kan ikke regnes om til det. Skriv mengden i {{expected}}.",
    nn: "Vara {{product}} blir målt i {{expected}}, og mål av andre slag kan ikkje reknast om til det. Skriv mengda i {{expected}}.",
  },
  "laboratory-share": {
    nb: "Andelen {{measure}} må være under 1; 5 prosent skrives 0,05. Rett tallet.",
    nn: "Delen {{measure}} må vere under 1; 5 prosent blir skrive 0,05. Rett talet.",
  },
  "laboratory-most": {
    nb: "{{measure}} kan ikke være mer enn {{most}}. Rett tallet.",
    nn: "{{measure}} kan ikkje vere meir enn {{most}}. Rett talet.",
  },
  "laboratory-lead-time_zero": {
    nb: "Varen {{product}} får 0 dager. Skriv hvor mange dager det går; samme dag er 1.",
    nn: "Vara {{product}} får 0 dagar. Skriv kor mange dagar det går; same dag er 1.",
  },
  "laboratory-lead-time_missing": {
    nb: "Varen {{product}} har ingen leveringstid. Legg til en rad med lead-time, eller rader med delivered-after for leveringene.",
    nn: "Vara {{product}} har inga leveringstid. Legg til ei rad med lead-time, eller rader med delivered-after for leveringane.",
  },
  "laboratory-price-date": {
    nb: "Prisen har ingen dato. Skriv fra hvilken dag den gjelder.",
    nn: "Prisen har ingen dato. Skriv frå kva dag han gjeld.",
  },
  "laboratory-route-back": {
    nb: "Trinn {{step}} går tilbake til {{station}}, som arbeidsgangen har forlatt. Skriv det som gjøres om igjen, som andelen `repeats`.",
    nn: "Trinn {{step}} går tilbake til {{station}}, som arbeidsgangen har forlate. Skriv det som blir gjort om att, som delen `repeats`.",
  },
  "laboratory-step-unknown": {
    nb: "Arbeidsgangen {{route}} har ikke noe trinn {{step}}. Legg det til i routes.csv, eller rett raden.",
    nn: "Arbeidsgangen {{route}} har ikkje noko trinn {{step}}. Legg det til i routes.csv, eller rett rada.",
  },
  "laboratory-step-group": {
    nb: "{{measure}} hører til en personellgruppe bare når det er minutter noen arbeider. Fyll inn eller tøm gruppen.",
    nn: "{{measure}} høyrer til ei personellgruppe berre når det er minutt nokon arbeider. Fyll inn eller tøm gruppa.",
  },
  "laboratory-nobody-able": {
    nb: "Ingen i gruppen kan arbeide ved {{station}}. Legg til en rad i laboratory_skills.csv, eller rett gruppen.",
    nn: "Ingen i gruppa kan arbeide ved {{station}}. Legg til ei rad i laboratory_skills.csv, eller rett gruppa.",
  },
  "laboratory-shifts-overlap": {
    nb: "Vakten overlapper gruppens vakt {{weekday}} {{from}}–{{to}}. Del vaktene slik at de møtes, så ingen telles to ganger.",
    nn: "Vakta overlappar vakta til gruppa {{weekday}} {{from}}–{{to}}. Del vaktene slik at dei møtest, så ingen blir talde to gonger.",
  },
  "laboratory-batch-large": {
    nb: "Serien er større enn alt som kommer på et år, {{items}}. Rett størrelsen.",
    nn: "Serien er større enn alt som kjem på eit år, {{items}}. Rett storleiken.",
  },
  "laboratory-shares-sum": {
    nb: "Andelene over {{dimension}} er {{sum}} til sammen og skal være 1. Rett dem.",
    nn: "Delane over {{dimension}} er {{sum}} til saman og skal vere 1. Rett dei.",
  },
  "laboratory-position": {
    nb: "Dette er ingen plass i {{dimension}}: måned 1–12, ukedag 1–7, time 0–23 eller urgent, fast, routine.",
    nn: "Dette er ingen plass i {{dimension}}: månad 1–12, vekedag 1–7, time 0–23 eller urgent, fast, routine.",
  },
  "laboratory-allowances": {
    nb: "Annet arbeid kan ta hele arbeidstiden til {{group}} ({{sum}}). Til sammen må andelene, med øvre grense, være under 1.",
    nn: "Anna arbeid kan ta heile arbeidstida til {{group}} ({{sum}}). Til saman må delane, med øvre grense, vere under 1.",
  },
  "laboratory-covered-more": {
    nb: "Laboratoriene ved {{unit}} dekker {{covered}} avtalte årsverk av {{occupation}}, og etterspørselen i basisåret er {{base}}. Rett årsverkene her eller i demand_base.csv.",
    nn: "Laboratoria ved {{unit}} dekkjer {{covered}} avtalte årsverk av {{occupation}}, og etterspurnaden i basisåret er {{base}}. Rett årsverka her eller i demand_base.csv.",
  },
  "laboratory-covered-idle": {
    nb: "{{group}} har avtalte årsverk, men verken arbeid i work_steps.csv eller vakter. Beskriv arbeidet, eller ta bort raden.",
    nn: "{{group}} har avtalte årsverk, men korkje arbeid i work_steps.csv eller vakter. Beskriv arbeidet, eller ta bort rada.",
  },
  "laboratory-subject-unknown": {
    nb: "Dette er verken en analyse eller et instrument. Skriv nøkkelen til en av dem, eller la feltet være tomt.",
    nn: "Dette er korkje ein analyse eller eit instrument. Skriv nøkkelen til ein av dei, eller la feltet vere tomt.",
  },
  "laboratory-elsewhere": {
    nb: "Dette står ved {{laboratory}}, og raden gjelder {{here}}. Velg noe ved samme laboratorium.",
    nn: "Dette står ved {{laboratory}}, og rada gjeld {{here}}. Vel noko ved same laboratorium.",
  },
} satisfies Texts<NorwegianText>;
