import { defineTexts } from "#io/language";

/** Follow-up of a plan: how its measures go, and how its numbers did. */
export const texts = defineTexts("plan-follow-up", {
  followUp: {
    title: { no: "Oppfølging", en: "Follow-up" },
    noText: {
      nb: "Det står ikke hvordan og når planen følges opp.",
      nn: "Det står ikkje korleis og når planen blir følgd opp.",
      en: "Nothing says how and when the plan is followed up.",
    },
    edit: { nb: "Skriv hvordan den følges opp", nn: "Skriv korleis han blir følgd opp", en: "Write how it is followed up" },
    measures: {
      nb: "Av {{all}} tiltak er {{started}} startet, {{done}} gjennomført og {{stopped}} stoppet.",
      nn: "Av {{all}} tiltak er {{started}} starta, {{done}} gjennomførte og {{stopped}} stoppa.",
      en: "{{all}} measures: {{started}} started, {{done}} done, {{stopped}} stopped.",
    },
    late_one: { no: "{{n}} er over fristen.", en: "{{n}} is past its deadline." },
    late_other: { no: "{{n}} er over fristen.", en: "{{n}} are past their deadlines." },
    measuresCaption: {
      nb: "Tiltak for tiltak: startet, gjenstår, vurdering",
      nn: "Tiltak for tiltak: starta, står att, vurdering",
      en: "Measure by measure: started, remaining, assessment",
    },
    measure: { no: "Tiltak", en: "Measure" },
    status: { no: "Status", en: "Status" },
    started: { nb: "Startet", nn: "Starta", en: "Started" },
    remaining: { nb: "Gjenstår", nn: "Står att", en: "Remaining" },
    assessment: { no: "Vurdering", en: "Assessment" },
    on: { no: "Sist vurdert", en: "Last assessed" },
  },
  accuracy: {
    title: { nb: "Hvor godt traff tidligere planer?", nn: "Kor godt trefte tidlegare planar?", en: "How well did earlier plans do?" },
    noneTitle: { nb: "Ingenting å sammenligne med ennå", nn: "Ingenting å samanlikne med enno", en: "Nothing to compare with yet" },
    none: {
      nb: "Når det kommer en nyere utgave av tallene etter en publisert plan, står det som ble framskrevet, og det som er talt opp, side om side her.",
      nn: "Når det kjem ei nyare utgåve av tala etter ein publisert plan, står det som vart framskrive, og det som er talt opp, side om side her.",
      en: "When a newer edition of the figures comes after a published plan, what was projected and what was counted stand side by side here.",
    },
    occupation: { no: "Yrke", en: "Occupation" },
    figure: { nb: "Tall", nn: "Tal", en: "Figure" },
    madeIn: { nb: "Plan fra → gjelder", nn: "Plan frå → gjeld", en: "Plan from → for" },
    year: { nb: "Gjelder", nn: "Gjeld", en: "For" },
    low: { nb: "Framskrevet, lav (10 %)", nn: "Framskrive, låg (10 %)", en: "Projected, low (10%)" },
    middle: { nb: "Framskrevet, midten", nn: "Framskrive, midten", en: "Projected, middle" },
    high: { nb: "Framskrevet, høy (90 %)", nn: "Framskrive, høg (90 %)", en: "Projected, high (90%)" },
    projected: { nb: "Framskrevet, 80 %-intervall", nn: "Framskrive, 80 %-intervall", en: "Projected, 80% interval" },
    actual: { no: "Talt opp", en: "Counted" },
    error: { no: "Avvik", en: "Deviation" },
    inside: { no: "I intervallet", en: "Within the interval" },
    band: { no: "Avvik {{error}}", en: "Deviation {{error}}" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "plan-follow-up": typeof texts;
  }
}
