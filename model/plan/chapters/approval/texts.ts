const nb = {
  title: "Godkjenning",
  draft: "Dette er et utkast. Tallene kan endre seg til planen sendes inn.",
  submitted: "Versjon {{version}} er sendt inn og venter på godkjenning.",
  returned: "Versjon {{version}} er sendt tilbake for å endres.",
  approved: "Versjon {{version}} er godkjent.",
  published: "Versjon {{version}} er godkjent og publisert.",
  caption: "Hvem som svarer for planen",
  step: "Steg",
  for: "På vegne av",
  by: "Navn",
  on: "Dato",
  submit: "Sendt inn",
  approve: "Godkjent",
  publish: "Publisert",
  open: "ikke ennå",
};

const nn: typeof nb = {
  title: "Godkjenning",
  draft: "Dette er eit utkast. Tala kan endre seg til planen blir send inn.",
  submitted: "Versjon {{version}} er send inn og ventar på godkjenning.",
  returned: "Versjon {{version}} er send tilbake for å endrast.",
  approved: "Versjon {{version}} er godkjend.",
  published: "Versjon {{version}} er godkjend og publisert.",
  caption: "Kven som svarer for planen",
  step: "Steg",
  for: "På vegner av",
  by: "Namn",
  on: "Dato",
  submit: "Innsend",
  approve: "Godkjend",
  publish: "Publisert",
  open: "ikkje enno",
};

const en: typeof nb = {
  title: "Approval",
  draft: "This is a draft. Its figures may change until the plan is submitted.",
  submitted: "Version {{version}} has been submitted and awaits approval.",
  returned: "Version {{version}} has been sent back to be changed.",
  approved: "Version {{version}} has been approved.",
  published: "Version {{version}} has been approved and published.",
  caption: "Who answers for the plan",
  step: "Step",
  for: "On behalf of",
  by: "Name",
  on: "Date",
  submit: "Submitted",
  approve: "Approved",
  publish: "Published",
  open: "not yet",
};

/** Texts of the chapter on approval. */
export const texts = { nb, nn, en };
