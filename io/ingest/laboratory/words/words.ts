import type { Named } from "../../payroll/words/names.ts";

/** What people write for each value of a closed list: first the words of the template in the three languages, then others. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** The word of a value as the template writes it. */
export const wordOf = (words: Words, value: string, language: keyof Named): string =>
  words[value]?.[language === "nb" ? 0 : language === "nn" ? 1 : 2] ?? value;

export const CALENDARS: Words = {
  weekdays: ["hverdager", "kvardagar", "weekdays", "virkedager", "mandag til fredag", "man-fre"],
  "every-day": ["alle dager", "alle dagar", "every day", "daglig", "hele uken", "heile veka"],
  "round-the-clock": ["døgnet rundt", "døgnet rundt", "round the clock", "24/7", "døgn", "24 timer"],
};
export const PRIORITY_WORDS: Words = {
  urgent: ["øyeblikkelig hjelp", "augeblikkeleg hjelp", "urgent", "øhj", "ø-hjelp", "cito", "stat"],
  fast: ["haster", "hastar", "fast", "hast", "rask", "priority"],
  routine: ["rutine", "rutine", "routine", "elektiv", "vanlig", "ordinær"],
};
export const CLOCKS: Words = {
  hours: ["timer", "timar", "hours", "t", "h"],
  "working-days": ["arbeidsdager", "arbeidsdagar", "working days", "virkedager", "virkedagar"],
};
export const ROOM_KINDS: Words = {
  bench: ["laboratorium", "laboratorium", "laboratory", "benk", "bench"],
  instrument: ["instrumentrom", "instrumentrom", "instrument room", "instrument", "maskinrom"],
  storage: ["lager", "lager", "storage", "kjølerom", "fryserom"],
  office: ["kontor", "kontor", "office"],
  reception: ["mottak", "mottak", "reception", "prøvemottak"],
};
export const STORAGE_WORDS: Words = {
  ambient: ["romtemperatur", "romtemperatur", "room temperature", "rt", "15-25", "15-25 °c", "ambient"],
  cool: ["kjøl", "kjøl", "cool", "2-8", "2-8 °c", "kjøleskap", "kjøleskåp", "fridge"],
  freezer: ["frys", "frys", "freezer", "-20", "-20 °c"],
  "deep-freezer": ["dypfrys", "djupfrys", "deep freezer", "-80", "-80 °c", "ultrafrys"],
};
export const ITEMS: Words = {
  sample: ["prøve", "prøve", "sample", "prøver", "prøvar"],
  block: ["blokk", "blokk", "block", "blokker"],
  slide: ["snitt", "snitt", "slide", "preparat", "glass"],
  test: ["analyse", "analyse", "test", "tester", "analyser"],
  examination: ["undersøkelse", "undersøking", "examination", "undersøkelser"],
  fraction: ["fraksjon", "fraksjon", "fraction", "fraksjoner"],
};
export const CODE_SYSTEMS: Words = {
  npu: ["NPU", "NPU", "NPU"],
  norpat: ["NORPAT", "NORPAT", "NORPAT", "norpat-kode"],
  refund: ["refusjon", "refusjon", "refund", "takst", "refusjonskategori"],
  own: ["egen", "eigen", "own", "lokal", "intern"],
};
export const PRODUCT_KIND_WORDS: Words = {
  reagent: ["reagens", "reagens", "reagent", "reagenser", "reagensar"],
  consumable: ["forbruksvare", "forbruksvare", "consumable", "forbruksmateriell", "forbruk", "engangsutstyr"],
  control: ["kontroll", "kontroll", "control", "kontrollmateriale"],
  calibrator: ["kalibrator", "kalibrator", "calibrator"],
  protective: ["smittevernutstyr", "smittevernutstyr", "protective equipment", "verneutstyr", "ppe"],
};
export const MEASURE_WORDS: Words = {
  test: ["tester", "testar", "tests", "test", "analyser", "analysar", "bestemmelser", "reaksjoner", "rxn"],
  piece: ["stk", "stk", "pieces", "stykk", "stykker", "piece", "pcs", "ea", "st"],
  ml: ["ml", "ml", "ml", "milliliter", "millilitre", "millilitres"],
  g: ["g", "g", "g", "gram", "grams"],
};
export const USE_WORDS: Words = {
  test: ["analyse", "analyse", "test", "per analyse", "per test", "prøve", "undersøkelse"],
  run: ["kjøring", "køyring", "run", "serie", "oppsett", "per kjøring"],
  control: ["kontroll", "kontroll", "control", "per kontroll"],
  calibration: ["kalibrering", "kalibrering", "calibration", "per kalibrering"],
  day: ["dag", "dag", "day", "per dag", "daglig"],
  week: ["uke", "veke", "week", "per uke", "ukentlig"],
  month: ["måned", "månad", "month", "per måned", "månedlig"],
  instrument: ["instrument", "instrument", "instrument", "per instrument"],
};
export const CONTROL_WORDS: Words = {
  run: ["kjøring", "køyring", "run", "serie", "per kjøring"],
  shift: ["vakt", "vakt", "shift", "skift", "per vakt"],
  day: ["dag", "dag", "day", "daglig", "dagleg", "per dag"],
  week: ["uke", "veke", "week", "ukentlig", "per uke"],
  month: ["måned", "månad", "month", "månedlig", "per måned"],
};
export const SERVICE_WORDS: Words = {
  cycle: ["bestillingsrunder", "bestillingsrundar", "cycles", "syklus", "cycle"],
  fill: ["bruk", "bruk", "use", "fyllingsgrad", "fill", "fill rate"],
};
export const SHIFT_WORDS: Words = {
  "on-site": ["til stede", "til stades", "on site", "tilstede", "vakt på stedet", "aktiv"],
  "on-call": ["hjemmevakt", "heimevakt", "on call", "beredskap", "tilkalling"],
};
export const DIMENSION_WORDS: Words = {
  month: ["måned", "månad", "month"],
  weekday: ["ukedag", "vekedag", "weekday"],
  hour: ["time", "time", "hour", "klokketime", "klokkeslett"],
  priority: ["hastegrad", "hastegrad", "priority", "prioritet"],
};
export const CERTAINTY_WORDS: Words = {
  published: ["målt", "målt", "measured", "talt", "registrert", "published"],
  "second-hand": ["annenhånds", "andrehands", "second-hand"],
  derived: ["utregnet", "utrekna", "derived", "beregnet"],
  assumption: ["anslag", "anslag", "assumption", "antatt", "estimat", "estimate"],
};
