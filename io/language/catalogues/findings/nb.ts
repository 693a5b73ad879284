/** What is wrong in input and what to do, bokmål. */
export const nb = {
  title: "Merknader til filene",
  severity: "Alvorsgrad",
  severities: { error: "Feil", warning: "Merknad" },
  file: "Fil",
  row: "Rad",
  field: "Felt",
  value: "Verdi",
  what: "Hva som er galt, og hva du kan gjøre",
};
