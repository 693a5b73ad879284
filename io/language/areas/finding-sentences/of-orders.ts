import type { NorwegianText, Texts } from "../../texts.ts";

/** Findings about orders of laboratories. */
export const ofOrders = {
  "orders.unknown-laboratory": {
    nb: "Datasettet har ikke laboratoriet {{value}}. Velg et laboratorium som finnes.",
    nn: "Datasettet har ikkje laboratoriet {{value}}. Vel eit laboratorium som finst.",
  },
  "orders.unknown-laboratory_near": {
    nb: "Datasettet har ikke laboratoriet {{value}}. Mente du {{suggestion}}?",
    nn: "Datasettet har ikkje laboratoriet {{value}}. Meinte du {{suggestion}}?",
  },
  "orders.unknown-product": {
    nb: "Laboratoriet bruker ikke varen {{value}}. Velg en vare det bruker.",
    nn: "Laboratoriet bruker ikkje vara {{value}}. Vel ei vare det bruker.",
  },
  "orders.unknown-product_near": {
    nb: "Laboratoriet bruker ikke varen {{value}}. Mente du {{suggestion}}?",
    nn: "Laboratoriet bruker ikkje vara {{value}}. Meinte du {{suggestion}}?",
  },
  "orders.not-a-day": {
    nb: "{{value}} er ikke en dag. Skriv år, måned og dag, som 2026-11-27.",
    nn: "{{value}} er ikkje ein dag. Skriv år, månad og dag, som 2026-11-27.",
  },
  "orders.later-than-today": {
    nb: "{{value}} har ikke kommet ennå. Meld fra den dagen det bestilles, senest {{today}}.",
    nn: "{{value}} har ikkje kome enno. Meld frå den dagen det blir bestilt, seinast {{today}}.",
  },
  "orders.expected-before": {
    nb: "Varen kan ikke ventes {{value}}, før den ble bestilt {{on}}. Rett en av dagene.",
    nn: "Vara kan ikkje ventast {{value}}, før ho vart bestilt {{on}}. Rett ein av dagane.",
  },
  "orders.not-an-account": {
    nb: "{{value}} er ikke et pseudonym. Bruk små bokstaver a til z, tall og bindestrek, som lager-1, og ikke et navn.",
    nn: "{{value}} er ikkje eit pseudonym. Bruk små bokstavar a til z, tal og bindestrek, som lager-1, og ikkje eit namn.",
  },
  "orders.nothing-ordered": {
    nb: "Ingenting sier at {{value}} er bestilt, så det er ingenting å ta tilbake eller lukke.",
    nn: "Ingenting seier at {{value}} er bestilt, så det er ingenting å ta tilbake eller lukke.",
  },
} satisfies Texts<NorwegianText>;
