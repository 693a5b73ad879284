import { defineTexts } from "#io/language";

/** The page of all plans. */
export const texts = defineTexts("plans", {
  title: { nb: "Hvem har en plan?", nn: "Kven har ein plan?", en: "Who has a plan?" },
  sentence: {
    all: {
      nb: "{{approved}} av {{all}} helseforetak har en godkjent plan; {{none}} har ikke begynt på noen.",
      nn: "{{approved}} av {{all}} helseføretak har ein godkjend plan; {{none}} har ikkje byrja på nokon.",
      en: "{{approved}} of {{all}} hospital trusts have an approved plan, with {{none}} yet to begin one.",
    },
    region: {
      nb: "I {{region}} har {{approved}} av {{all}} helseforetak en godkjent plan; {{none}} har ikke begynt på noen.",
      nn: "I {{region}} har {{approved}} av {{all}} helseføretak ein godkjend plan; {{none}} har ikkje byrja på nokon.",
      en: "In {{region}}, {{approved}} of {{all}} hospital trusts have an approved plan, with {{none}} yet to begin one.",
    },
    none: {
      nb: "Ingen av de {{all}} helseforetakene har begynt på en plan.",
      nn: "Ingen av dei {{all}} helseføretaka har byrja på ein plan.",
      en: "None of the {{all}} hospital trusts has begun a plan.",
    },
    noneIn: {
      nb: "I {{region}} har ingen av de {{all}} helseforetakene begynt på en plan.",
      nn: "I {{region}} har ingen av dei {{all}} helseføretaka byrja på ein plan.",
      en: "In {{region}}, none of the {{all}} hospital trusts has begun a plan.",
    },
    noneApproved: {
      nb: "Ingen av de {{all}} helseforetakene har en godkjent plan ennå; {{none}} har ikke begynt på noen.",
      nn: "Ingen av dei {{all}} helseføretaka har ein godkjend plan enno; {{none}} har ikkje byrja på nokon.",
      en: "None of the {{all}} hospital trusts has an approved plan, with {{none}} yet to begin one.",
    },
    noneApprovedIn: {
      nb: "I {{region}} har ingen av de {{all}} helseforetakene en godkjent plan ennå; {{none}} har ikke begynt på noen.",
      nn: "I {{region}} har ingen av dei {{all}} helseføretaka ein godkjend plan enno; {{none}} har ikkje byrja på nokon.",
      en: "In {{region}}, none of the {{all}} hospital trusts has an approved plan, with {{none}} yet to begin one.",
    },
    everyone: {
      nb: "Alle de {{all}} helseforetakene har en godkjent plan.",
      nn: "Alle dei {{all}} helseføretaka har ein godkjend plan.",
      en: "All {{all}} hospital trusts have an approved plan.",
    },
    everyoneIn: {
      nb: "I {{region}} har alle de {{all}} helseforetakene en godkjent plan.",
      nn: "I {{region}} har alle dei {{all}} helseføretaka ein godkjend plan.",
      en: "In {{region}}, all {{all}} hospital trusts have an approved plan.",
    },
    noTrusts: {
      nb: "Datasettet har ingen helseforetak her.",
      nn: "Datasettet har ingen helseføretak her.",
      en: "The dataset has no hospital trusts here.",
    },
  },
  reach_one: {
    nb: "{{n}} plan rekker fem år eller mer fram.",
    nn: "{{n}} plan rekk fem år eller meir fram.",
    en: "{{n}} plan reaches five years or more ahead.",
  },
  reach_other: {
    nb: "{{n}} planer rekker fem år eller mer fram.",
    nn: "{{n}} planar rekk fem år eller meir fram.",
    en: "{{n}} plans reach five years or more ahead.",
  },
  help: {
    nb: "Kravene til en fullstendig plan er utledet av Riksrevisjonens undersøkelse. Svarene regnes ut av tallene og av det som er skrevet.",
    nn: "Krava til ein fullstendig plan er utleidde av undersøkinga til Riksrevisjonen. Svara blir rekna ut av tala og av det som er skrive.",
    en: "The requirements of a complete plan are derived from the report of the Office of the Auditor General. The answers are computed from the numbers and from what is written.",
  },
  filter: {
    region: { no: "Region", en: "Region" },
    all: { nb: "Hele landet", nn: "Heile landet", en: "The whole country" },
    others: { nb: "Vis også fylker og andre enheter", nn: "Vis òg fylke og andre einingar", en: "Show counties and other units too" },
  },
  table: {
    caption: {
      nb: "Planer, hvor langt de er kommet, og hva de mangler",
      nn: "Planar, kor langt dei er komne, og kva dei manglar",
      en: "Plans, how far they have come, and what they lack",
    },
    unit: { nb: "Enhet", nn: "Eining", en: "Unit" },
    status: { no: "Status", en: "Status" },
    reach: { nb: "Rekker til", nn: "Rekk til", en: "Reaches to" },
    complete: { nb: "Krav oppfylt", nn: "Krav oppfylte", en: "Requirements met" },
    missing: { nb: "Mangler", nn: "Manglar", en: "Lacks" },
    measures: { no: "Tiltak", en: "Measures" },
    changed: { nb: "Sist endret", nn: "Sist endra", en: "Last changed" },
    open: { nb: "Åpne planen", nn: "Opne planen", en: "Open the plan" },
    begin: { nb: "Begynn på planen", nn: "Byrj på planen", en: "Begin the plan" },
    unknown: { nb: "ikke regnet ut", nn: "ikkje rekna ut", en: "not computed" },
    of: { no: "{{yes}} av {{all}}", en: "{{yes}} of {{all}}" },
    nothingMissing: { no: "ingenting", en: "nothing" },
    more_one: { no: "og {{n}} til", en: "and {{n}} more" },
    more_other: { no: "og {{n}} til", en: "and {{n}} more" },
  },
  matrix: {
    title: { no: "Krav for krav", en: "Requirement by requirement" },
    lead: {
      nb: "Fylt er ja, halvt er delvis, tomt er nei. En strek er et krav som ikke stilles til enheten.",
      nn: "Fylt er ja, halvt er delvis, tomt er nei. Ein strek er eit krav som ikkje blir stilt til eininga.",
      en: "Filled is yes, half is partly, empty is no. A dash is a requirement that is not asked of the unit.",
    },
    notAsked: { nb: "stilles ikke", nn: "blir ikkje stilt", en: "not asked" },
    caption: {
      nb: "Enhet og krav: ja, delvis eller nei",
      nn: "Eining og krav: ja, delvis eller nei",
      en: "Unit and requirement: yes, partly or no",
    },
    none: {
      nb: "Hvilke krav hver plan oppfyller, regnes ut når alle planer legges sammen.",
      nn: "Kva krav kvar plan oppfyller, blir rekna ut når alle planar blir lagde saman.",
      en: "Which requirements each plan meets is computed when all plans are added up.",
    },
  },
  roll: {
    title: { nb: "Alle planer lagt sammen", nn: "Alle planar lagde saman", en: "All plans added up" },
    lead: {
      nb: "Planene legges sammen til regioner og landet, framtid for framtid. Da kommer det fram om de regner med de samme folkene.",
      nn: "Planane blir lagde saman til regionar og landet, framtid for framtid. Då kjem det fram om dei reknar med dei same folka.",
      en: "Plans are added up to regions and the nation, future by future. That shows whether they count on the same people.",
    },
    start: { nb: "Legg sammen alle planer", nn: "Legg saman alle planar", en: "Add up all plans" },
    again: { nb: "Legg sammen på nytt", nn: "Legg saman på nytt", en: "Add up again" },
    working: { nb: "Legger sammen alle planer …", nn: "Legg saman alle planar …", en: "Adding up all plans …" },
    queued: { nb: "Sammenleggingen venter på tur …", nn: "Samanlegginga ventar på tur …", en: "The adding up waits for its turn …" },
    failed: {
      nb: "Planene kunne ikke legges sammen. Ingenting er tapt; prøv igjen.",
      nn: "Planane kunne ikkje leggjast saman. Ingenting er tapt; prøv igjen.",
      en: "The plans could not be added up. Nothing is lost; try again.",
    },
    cancelled: {
      nb: "Sammenleggingen ble avbrutt. Ingenting er tapt.",
      nn: "Samanlegginga vart avbroten. Ingenting er tapt.",
      en: "Adding up was cancelled. Nothing is lost.",
    },
    meanwhile: {
      nb: "Noen lagret en plan mens planene ble lagt sammen. Legg dem sammen på nytt, så er den med.",
      nn: "Nokon lagra ein plan medan planane vart lagde saman. Legg saman på nytt, så er han med.",
      en: "Somebody saved a plan while the plans were being added up. Add them up again to include it.",
    },
    done: {
      nb: "Planene er lagt sammen. Den nasjonale planen viser summen.",
      nn: "Planane er lagde saman. Den nasjonale planen viser summen.",
      en: "The plans are added up. The national plan shows the sum.",
    },
    national: { nb: "Åpne den nasjonale planen", nn: "Opne den nasjonale planen", en: "Open the national plan" },
    conflicts: { nb: "Planer som ikke går opp sammen", nn: "Planar som ikkje går opp saman", en: "Plans that do not add up" },
    noConflicts: {
      nb: "Ingen planer regner med de samme folkene eller det samme nasjonale tiltaket.",
      nn: "Ingen planar reknar med dei same folka eller det same nasjonale tiltaket.",
      en: "No plans count on the same people or the same national measure.",
    },
    at: { no: "I {{unit}}", en: "In {{unit}}" },
    who: {
      nb: "{{unit}} vil ansette {{planned}}; modellen gir {{expected}}",
      nn: "{{unit}} vil tilsetje {{planned}}; modellen gir {{expected}}",
      en: "{{unit}} means to recruit {{planned}}; the model gives it {{expected}}",
    },
    others: {
      nb: "de andre får {{others}} av modellen",
      nn: "dei andre får {{others}} av modellen",
      en: "the model gives the others {{others}}",
    },
    details: { nb: "Hvem regner med hva", nn: "Kven reknar med kva", en: "Who counts on what" },
    measureOf: { no: "«{{measure}}» i planen til {{unit}}", en: "“{{measure}}” in the plan of {{unit}}" },
  },
  empty: {
    title: { nb: "Ingen enheter å vise", nn: "Ingen einingar å vise", en: "No units to show" },
    text: {
      nb: "Velg en annen region, eller vis også andre enheter.",
      nn: "Vel ein annan region, eller vis òg andre einingar.",
      en: "Choose another region, or show other units too.",
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly plans: typeof texts;
  }
}
