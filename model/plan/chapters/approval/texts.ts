import type { ChapterTexts } from "../../document/chapter.ts";

/** Texts of the chapter on approval. */
export const texts = {
  title: { no: "Godkjenning", en: "Approval" },
  draft: {
    nb: "Dette er et utkast. Tallene kan endre seg til planen sendes inn.",
    nn: "Dette er eit utkast. Tala kan endre seg til planen blir send inn.",
    en: "This is a draft. Its figures may change until the plan is submitted.",
  },
  submitted: {
    nb: "Versjon {{version}} er sendt inn og venter på godkjenning.",
    nn: "Versjon {{version}} er send inn og ventar på godkjenning.",
    en: "Version {{version}} has been submitted and awaits approval.",
  },
  returned: {
    nb: "Versjon {{version}} er sendt tilbake for å endres.",
    nn: "Versjon {{version}} er send tilbake for å endrast.",
    en: "Version {{version}} has been sent back to be changed.",
  },
  approved: {
    nb: "Versjon {{version}} er godkjent.",
    nn: "Versjon {{version}} er godkjend.",
    en: "Version {{version}} has been approved.",
  },
  published: {
    nb: "Versjon {{version}} er godkjent og publisert.",
    nn: "Versjon {{version}} er godkjend og publisert.",
    en: "Version {{version}} has been approved and published.",
  },
  caption: { nb: "Hvem som svarer for planen", nn: "Kven som svarer for planen", en: "Who answers for the plan" },
  step: { no: "Steg", en: "Step" },
  for: { nb: "På vegne av", nn: "På vegner av", en: "On behalf of" },
  by: { nb: "Navn", nn: "Namn", en: "Name" },
  on: { no: "Dato", en: "Date" },
  submit: { nb: "Sendt inn", nn: "Innsend", en: "Submitted" },
  approve: { nb: "Godkjent", nn: "Godkjend", en: "Approved" },
  publish: { no: "Publisert", en: "Published" },
  open: { nb: "ikke ennå", nn: "ikkje enno", en: "not yet" },
} satisfies ChapterTexts;
