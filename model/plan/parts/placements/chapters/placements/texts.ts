import type { ChapterTexts } from "../../../../document/chapter.ts";

/** Texts of the chapter on placements. */
export const texts = {
  title: { nb: "Praksisplasser", nn: "Praksisplassar", en: "Placements" },
  none: {
    nb: "Datasettet har ingen bestillinger av praksisplasser her. Hvor mange som er etterspurt og tilbudt, er derfor ikke kjent; det er ikke det samme som ingen.",
    nn: "Datasettet har ingen bestillingar av praksisplassar her. Kor mange som er etterspurde og tilbodne, er derfor ikkje kjent; det er ikkje det same som ingen.",
    en: "The dataset has no orders of placements here. How many were asked for and offered is therefore not known; that is not the same as none.",
  },
  lead: {
    nb: "{{answered}} av {{orders}} bestillinger er besvart. Det er bedt om {{asked}} plasser. I svarene er {{offered}} tilbudt.",
    nn: "{{answered}} av {{orders}} bestillingar er svara på. Det er bede om {{asked}} plassar. I svara er {{offered}} tilbodne.",
    en: "{{answered}} of {{orders}} orders have been answered. {{asked}} places were asked for. In the answers {{offered}} are offered.",
  },
  leadPublic: {
    nb: "{{answered}} av {{orders}} bestillinger er besvart.",
    nn: "{{answered}} av {{orders}} bestillingar er svara på.",
    en: "{{answered}} of {{orders}} orders have been answered.",
  },
  bottleneck: {
    nb: "Trangest er {{discipline}}: {{offered}} tilbudte plasser av {{asked}} som er etterspurt.",
    nn: "Trongast er {{discipline}}: {{offered}} tilbodne plassar av {{asked}} som er etterspurde.",
    en: "Tightest is {{discipline}}: {{offered}} places offered of {{asked}} asked for.",
  },
  byDiscipline: { nb: "Bestillinger etter fag", nn: "Bestillingar etter fag", en: "Orders by discipline" },
  bySite: { nb: "Bestillinger etter praksissted", nn: "Bestillingar etter praksisstad", en: "Orders by site" },
  site: { nb: "Praksissted", nn: "Praksisstad", en: "Site" },
  discipline: { no: "Fag", en: "Discipline" },
  asked: { nb: "Etterspurt", nn: "Etterspurde", en: "Asked for" },
  offered: { nb: "Tilbudt", nn: "Tilbodne", en: "Offered" },
  waiting: { nb: "Ubesvarte", nn: "Utan svar", en: "Not answered" },
  deadline: { no: "Svarfrist", en: "Answer due" },
  notAnswered: { nb: "ikke svart", nn: "ikkje svart", en: "not answered" },
  note: {
    nb: "Plasser er studenter samtidig, lagt sammen over bestillingene. Hvor mange studenter som har fått plass, står i fordelingen for perioden, som slettes med den.",
    nn: "Plassar er studentar samtidig, lagde saman over bestillingane. Kor mange studentar som har fått plass, står i fordelinga for perioden, som blir sletta med han.",
    en: "Places are students at once, added up over the orders. How many students have been placed stands in the allocation of the term, which is erased with it.",
  },
} satisfies ChapterTexts;
