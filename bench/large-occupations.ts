/** Occupations of much the same size, so that two threads can share them and cost can be shown to grow with their number. */
export const LARGE_OCCUPATIONS = [
  "sykepleier",
  "lege",
  "helsesekretar",
  "helsefagarbeider",
  "vernepleier",
  "fysioterapeut",
  "jordmor",
  "spesialsykepleier",
];
