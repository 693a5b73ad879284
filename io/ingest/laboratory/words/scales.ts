import { plain } from "../../payroll/words/plain.ts";

/** Units a figure can be written in, and how many of the unit it is kept in each is; as `unitKey` writes them. */
const SCALES = {
  minutes: {
    min: 1,
    minutt: 1,
    minutter: 1,
    minute: 1,
    minutes: 1,
    sek: 1 / 60,
    s: 1 / 60,
    sekunder: 1 / 60,
    seconds: 1 / 60,
    timer: 60,
    t: 60,
    h: 60,
    hours: 60,
  },
  days: {
    d: 1,
    dag: 1,
    dager: 1,
    dagar: 1,
    dogn: 1,
    day: 1,
    days: 1,
    arbeidsdager: 1,
    uke: 7,
    uker: 7,
    veke: 7,
    veker: 7,
    week: 7,
    weeks: 7,
  },
  hoursADay: {
    t: 1,
    h: 1,
    timer: 1,
    timar: 1,
    hours: 1,
    "timer/dag": 1,
    "timar/dag": 1,
    "hours/day": 1,
    "t/dag": 1,
    "h/d": 1,
    "timer/dogn": 1,
    "t/dogn": 1,
  },
  daysAWeek: { dager: 1, dagar: 1, days: 1, "dager/uke": 1, "dagar/veke": 1, "days/week": 1, "d/uke": 1 },
  hoursAYear: { t: 1, h: 1, timer: 1, timar: 1, hours: 1, "timer/ar": 1, "timar/ar": 1, "hours/year": 1 },
  fte: { arsverk: 1, fte: 1, avtaltearsverk: 1, contractedfte: 1 },
  nok: {
    kr: 1,
    nok: 1,
    kroner: 1,
    "kr/pakning": 1,
    "kr/pakke": 1,
    "nok/pack": 1,
    kreksmva: 1,
    kreksklmva: 1,
    "1000kr": 1000,
    tkr: 1000,
    knok: 1000,
    mill: 1e6,
    millkr: 1e6,
    mnok: 1e6,
  },
  years: { ar: 1, year: 1, years: 1 },
  squareMetres: { m2: 1, kvm: 1, kvadratmeter: 1, sqm: 1, squaremetres: 1 },
  cubicMetres: { m3: 1, kubikkmeter: 1, cubicmetres: 1, l: 0.001, liter: 0.001, litre: 0.001, litres: 0.001, dm3: 0.001 },
  metres: { m: 1, meter: 1, metre: 1, metres: 1, lopemeter: 1, cm: 0.01 },
  metresAPerson: { m: 1, meter: 1, metres: 1, "m/person": 1, "meter/person": 1, "metres/person": 1 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

export type ScaleName = keyof typeof SCALES | "perHour";

/** Times a throughput can be said per. A day's is none: how many hours a day it is used would be a guess. */
const PER_HOUR: Readonly<Record<string, number>> = { time: 1, t: 1, h: 1, hour: 1, hr: 1, min: 60, minutt: 60, minute: 60 };

/** A unit as it is compared: small letters, digits, and a stroke where it says "per". */
export const unitKey = (unit: string): string =>
  unit
    .replaceAll("²", "2")
    .replaceAll("³", "3")
    .toLowerCase()
    .split(/\s*\/\s*|\s+per\s+|\s+pr\.?\s+|^per\s+|^pr\.?\s+/)
    .map(plain)
    .join("/");

/** How many of the unit that is kept a unit is; null where it is no unit of the scale. */
export function factorOf(scale: ScaleName, unit: string): number | null {
  const key = unitKey(unit);
  if (scale === "perHour") {
    const per = key.split("/");
    return per.length === 2 ? (PER_HOUR[per[1]!] ?? null) : null;
  }
  const factors: Readonly<Record<string, number>> = SCALES[scale];
  const said = Object.hasOwn(factors, key) ? factors[key] : undefined;
  // "min per prøve", "min per batch": what the minutes are per stands in the column's name.
  return said ?? (scale === "minutes" && Object.hasOwn(factors, key.split("/")[0]!) ? factors[key.split("/")[0]!]! : null);
}

/** Measures of products: the base measure each is one of, and how many of it. */
const AMOUNTS: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  l: ["ml", 1000],
  liter: ["ml", 1000],
  litre: ["ml", 1000],
  dl: ["ml", 100],
  cl: ["ml", 10],
  ml: ["ml", 1],
  milliliter: ["ml", 1],
  millilitre: ["ml", 1],
  millilitres: ["ml", 1],
  ul: ["ml", 0.001],
  mikroliter: ["ml", 0.001],
  kg: ["g", 1000],
  g: ["g", 1],
  gram: ["g", 1],
  grams: ["g", 1],
  mg: ["g", 0.001],
  stk: ["piece", 1],
  stykk: ["piece", 1],
  stykker: ["piece", 1],
  piece: ["piece", 1],
  pieces: ["piece", 1],
  pcs: ["piece", 1],
  test: ["test", 1],
  tester: ["test", 1],
  testar: ["test", 1],
  tests: ["test", 1],
  pakke: ["pack", 1],
  pakker: ["pack", 1],
  pakning: ["pack", 1],
  pakninger: ["pack", 1],
  pakningar: ["pack", 1],
  pk: ["pack", 1],
  pack: ["pack", 1],
  packs: ["pack", 1],
  kit: ["pack", 1],
  eske: ["pack", 1],
  esker: ["pack", 1],
};

/** The base measure of a written measure, or `pack`, and how many of it one is; null where it is none that is known. */
export function amountOf(unit: string): { readonly base: string; readonly factor: number } | null {
  const key = unitKey(unit.replaceAll("µ", "u").replaceAll("μ", "u")).split("/")[0]!;
  const found = Object.hasOwn(AMOUNTS, key) ? AMOUNTS[key] : undefined;
  return found === undefined ? null : { base: found[0], factor: found[1] };
}
