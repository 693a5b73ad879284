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
  bottleneckPlaced: {
    nb: "Etter fordelingen er {{discipline}} trangest: {{placed}} er plassert av {{asked}} som er etterspurt.",
    nn: "Etter fordelinga er {{discipline}} trongast: {{placed}} er plasserte av {{asked}} som er etterspurde.",
    en: "After the allocation {{discipline}} is tightest: {{placed}} are placed of {{asked}} asked for.",
  },
  placedLead: {
    nb: "{{allocated}} av {{orders}} bestillinger er fordelt. Der er {{placed}} studenter plassert samtidig.",
    nn: "{{allocated}} av {{orders}} bestillingar er fordelte. Der er {{placed}} studentar plasserte samtidig.",
    en: "{{allocated}} of {{orders}} orders are allocated. {{placed}} students at once are placed there.",
  },
  placedPublic: {
    nb: "{{allocated}} av {{orders}} bestillinger er fordelt.",
    nn: "{{allocated}} av {{orders}} bestillingar er fordelte.",
    en: "{{allocated}} of {{orders}} orders are allocated.",
  },
  notAllocatedYet: {
    nb: "Ingen av dem er fordelt ennå: Hvor mange som får plass, er ikke kjent.",
    nn: "Ingen av dei er fordelte enno: Kor mange som får plass, er ikkje kjent.",
    en: "None of them is allocated yet: how many are placed is not known.",
  },
  byDiscipline: { nb: "Bestillinger etter fag", nn: "Bestillingar etter fag", en: "Orders by discipline" },
  bySite: { nb: "Bestillinger etter praksissted", nn: "Bestillingar etter praksisstad", en: "Orders by site" },
  site: { nb: "Praksissted", nn: "Praksisstad", en: "Site" },
  discipline: { no: "Fag", en: "Discipline" },
  asked: { nb: "Etterspurt", nn: "Etterspurde", en: "Asked for" },
  offered: { nb: "Tilbudt", nn: "Tilbodne", en: "Offered" },
  placed: { nb: "Plassert", nn: "Plasserte", en: "Placed" },
  waiting: { nb: "Ubesvarte", nn: "Utan svar", en: "Not answered" },
  deadline: { no: "Svarfrist", en: "Answer due" },
  notAnswered: { nb: "ikke svart", nn: "ikkje svart", en: "not answered" },
  notAllocated: { nb: "ikke fordelt ennå", nn: "ikkje fordelt enno", en: "not allocated yet" },
  note: {
    nb: "Plasser er studenter samtidig, lagt sammen over bestillingene. Plassert er flest samtidig av utdanningens studenter etter fordelingen, tatt med som tall; hvem det er, står bare i fordelingen, som slettes med perioden.",
    nn: "Plassar er studentar samtidig, lagde saman over bestillingane. Plasserte er flest samtidig av studentane i utdanninga etter fordelinga, tekne med som tal; kven det er, står berre i fordelinga, som blir sletta med perioden.",
    en: "Places are students at once, added up over the orders. Placed are the most students of the programme at once after the allocation, taken along as a number; who they are stands in the allocation alone, which is erased with the term.",
  },
} satisfies ChapterTexts;
