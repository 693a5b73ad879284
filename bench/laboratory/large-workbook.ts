import { type SheetCell, textCell, type WorkbookSheet, writeWorkbook } from "#io/workbook";
import { mulberry32 } from "#model/random";
import type { LaboratorySize } from "./large-laboratory.ts";

type Plain = string | number | null;

/** Stations and steps of the laboratory. */
const [STATIONS, STEPS] = [30, 4];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Des"];

/** Writes the workbook of a large laboratory, sheet by sheet as its head would. */
export function largeWorkbook({ analyses, instruments, products }: LaboratorySize): Promise<Buffer> {
  const next = mulberry32(20270202);
  const below = (limit: number): number => Math.floor(next() * limit);
  const list = (length: number, of: (at: number) => Plain[]): Plain[][] => Array.from({ length }, (_, at) => of(at));
  const sheet = (name: string, head: readonly string[], rows: readonly (readonly Plain[])[]): WorkbookSheet => ({
    name,
    rows: [head.map((title) => textCell(title, true)), ...rows.map((row) => row.map(cellOf))],
  });
  const test = (at: number): string => `Analyse nr ${at}`;
  const product = (at: number): string => `Vare nr ${at}`;
  const instrument = (at: number): string => `Apparat nr ${at}`;
  const station = (at: number): string => `Stasjon nr ${at % STATIONS}`;
  return writeWorkbook([
    sheet(
      "Laboratorium",
      ["Laboratorium", "Enhet", "Fagområde", "Svarer på"],
      [["Stort laboratorium", "helse-bergen", "Medisinsk biokjemi", "døgnet rundt"]],
    ),
    sheet(
      "Arbeidsstasjoner",
      ["Arbeidsstasjon", "Benk per person (m)"],
      list(STATIONS, (at) => [station(at), 1.5]),
    ),
    sheet(
      "Personell",
      ["Personellgruppe", "Yrke", "Avtalte årsverk", "Timer til arbeid per årsverk"],
      [["Bioingeniører", "bioingenior", "4 (3–5)", 1500]],
    ),
    sheet(
      "Ferdigheter",
      ["Personellgruppe", "Arbeidsstasjon", "Årsverk som kan nå"],
      list(STATIONS, (at) => ["Bioingeniører", station(at), 3]),
    ),
    sheet(
      "Instrumenter",
      [
        "Instrument",
        "Arbeidsstasjon",
        "Antall",
        "Kapasitet per time",
        "Timer i bruk per dag",
        "Dager i bruk per uke",
        "Andel ute av drift",
        "Plass på gulvet (m²)",
        "Pris (kr)",
      ],
      list(instruments, (at) => [instrument(at), station(at), 1 + below(3), 30 + below(300), 12, 7, 0.04, 2, 900_000]),
    ),
    sheet(
      "Arbeidsgang",
      ["Arbeidsgang", "Trinn", "Arbeidsstasjon", "Instrument", "Personellgruppe", "Minutter per enhet", "Andel som gjøres om"],
      list(analyses * STEPS, (at) => {
        const machine = Math.floor(at / STEPS) * 2 + (at % STEPS) - 1;
        const has = at % STEPS === 1 || at % STEPS === 2;
        return [
          `Gang ${Math.floor(at / STEPS)}`,
          (at % STEPS) + 1,
          station(at % STEPS),
          has ? instrument(machine % instruments) : null,
          "Bioingeniører",
          0.5,
          0.02,
        ];
      }),
    ),
    sheet(
      "Analyser",
      ["Analyse", "Hva som telles", "Arbeidsgang"],
      list(analyses, (at) => [test(at), "analyse", `Gang ${at}`]),
    ),
    sheet(
      "Volum 2025",
      ["Analyse", ...MONTHS],
      list(analyses, (at) => [test(at), ...MONTHS.map(() => 500 + below(4000))]),
    ),
    sheet(
      "Varer",
      [
        "Vare",
        "Slags vare",
        "Måles i",
        "Temperatur",
        "Mengde i en pakning",
        "Pris per pakning (kr)",
        "Prisen gjelder fra",
        "Holdbarhet (dager)",
      ],
      list(products, (at) => [product(at), "reagens", "ml", "kjøl", "100 ml", 500 + below(9000), "2026-01-01", 300]),
    ),
    sheet(
      "Forbruk per analyse",
      ["Vare", "Brukes per", "Analyse eller instrument", "Mengde uten svinn", "Målt i", "Svinn, andel av alt forbruk"],
      list(products, (at) => [product(at), "analyse", test(below(analyses)), "1,5 (1,2–1,8)", "ml", 0.05]),
    ),
    sheet(
      "Lager",
      ["Vare", "Parti", "Går ut", "Talt opp", "Mengde", "Målt i"],
      list(products, (at) => [product(at), `L${at}`, "2027-06-30", "2026-11-27", 1 + below(20), "pakninger"]),
    ),
    sheet(
      "Bestilling",
      ["Vare", "Leveringstid (dager)", "Dager mellom bestillinger"],
      list(products, (at) => [product(at), 3 + below(30), 7]),
    ),
  ]);
}

const cellOf = (value: Plain): SheetCell | null =>
  value === null ? null : typeof value === "number" ? { value, type: Number } : textCell(value);
