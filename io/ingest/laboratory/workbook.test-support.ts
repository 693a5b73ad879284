import { csvText } from "#io/csv";
import type { Dataset } from "#model/vocabulary";
import { readPackageFiles } from "../read-package.ts";
import { encode, SMALL, smallTexts } from "../small-package.test-support.ts";
import { importLaboratory, type LaboratoryImport, type LaboratoryOptions } from "./import-laboratory.ts";
import type { GivenFile } from "./read-workbooks.ts";

/** A sheet as rows of cells; the first is the header. */
export type Cells = (string | number | null)[][];
export type Sheets = Readonly<Record<string, Cells>>;

const discipline = {
  id: "biochemistry",
  name_nb: "Medisinsk biokjemi",
  name_nn: "Medisinsk biokjemi",
  name_en: "Medical biochemistry",
  source: "register",
};

async function smallBase(): Promise<Dataset> {
  const read = await readPackageFiles(encode(smallTexts({ ...SMALL, disciplines: [discipline] })));
  if (!read.ok) throw new Error("the small package must be sound");
  return read.dataset;
}

/** A small dataset without laboratories. */
export const BASE = await smallBase();
export const LABORATORY = "fonna-biokjemi";

/** A laboratory as its department head would describe it: everything that is checked has a figure. */
export const SOUND: Sheets = {
  Laboratorium: [
    ["Navn", "Sykehus", "Fagområde", "Svarer på"],
    ["Biokjemi Fonna", "helse-fonna", "Medisinsk biokjemi", "døgnet rundt"],
  ],
  Arbeidsstasjoner: [
    ["Arbeidsstasjon", "Benk per person (m)"],
    ["Mottak", 1.5],
    ["Analysehall", 2],
  ],
  Personell: [
    ["Personellgruppe", "Yrke", "Avtalte årsverk", "Timer til arbeid per årsverk"],
    ["Bioingeniører", "bioingenior", "20 (18–22)", 1500],
  ],
  "Annet arbeid": [
    ["Personellgruppe", "Oppgave", "Andel av tiden"],
    ["Bioingeniører", "Kvalitet", 0.1],
  ],
  Instrumenter: [
    ["Instrument", "Arbeidsstasjon", "Antall", "Kapasitet (prøver/time)", "Timer per dag", "Dager per uke", "Nedetid"],
    ["Kjemilinje", "Analysehall", 2, 400, 16, 7, 0.04],
  ],
  Varer: [
    [
      "Vare",
      "Slags vare",
      "Måles i",
      "Temperatur",
      "Pakningsstørrelse",
      "Pris per pakning (kr)",
      "Prisen gjelder fra",
      "Holdbarhet (dager)",
    ],
    ["Reagens Na", "reagens", "tester", "kjøl", "500 tester", 4000, "01.01.2026", 365],
    ["Buffer", "reagens", "ml", "romtemperatur", "1 l", 900, "01.01.2026", 200],
  ],
  Arbeidsgang: [
    [
      "Arbeidsgang",
      "Trinn",
      "Arbeidsstasjon",
      "Instrument",
      "Personellgruppe",
      "Minutter per enhet",
      "Enheter i en serie",
      "Andel som gjøres om",
    ],
    ["Kjemi", 1, "Mottak", null, "Bioingeniører", 0.5, null, null],
    ["Kjemi", 2, "Analysehall", "Kjemilinje", "Bioingeniører", 0.2, 40, 0.02],
  ],
  Analyser: [
    ["Analyse", "Hva som telles", "Arbeidsgang"],
    ["Natrium", "analyse", "Kjemi"],
  ],
  Ferdigheter: [
    ["Personellgruppe", "Arbeidsstasjon", "Årsverk som kan nå"],
    ["Bioingeniører", "Mottak", 20],
    ["Bioingeniører", "Analysehall", 15],
  ],
  Vakter: [
    ["Personellgruppe", "Ukedag", "Fra", "Til", "Personer på vakt"],
    ["Bioingeniører", "mandag-fredag", "07:30", "15:30", 9],
    ["Bioingeniører", "mandag-fredag", "15:30", "22:30", 3],
  ],
  "Når prøvene kommer": [
    ["Fordelt på", "Hvilken", "Andel av prøvene"],
    ["Hastegrad", "haster", 0.3],
    ["Hastegrad", "rutine", 0.7],
  ],
  "Forbruk per analyse": [
    ["Vare", "Brukes per", "Analyse eller instrument", "Mengde uten svinn", "Målt i", "Svinn"],
    ["Reagens Na", "analyse", "Natrium", 1, "tester", 0.05],
    ["Buffer", "dag", null, 250, "ml", 0.02],
  ],
  Volum: [
    ["Analyse", "Periode", "Antall", "Arbeidsdager", "Dager uten reagens"],
    ["Natrium", "2025", 120000, 250, 3],
  ],
  Lager: [
    ["Vare", "Parti", "Mottatt", "Går ut", "Talt opp", "Mengde", "Målt i"],
    ["Reagens Na", "A1", "01.10.2026", "31.03.2027", "27.11.2026", 12, "pakninger"],
    ["Buffer", "B7", "01.10.2026", "mars 2027", "27.11.2026", "2,5 l", null],
  ],
  Bestilling: [
    ["Vare", "Leveringstid (dager)", "Dager mellom bestillinger"],
    ["Reagens Na", 10, 7],
    ["Buffer", 14, 7],
  ],
};

/** Sheets with some cells changed: sheet, row as a spreadsheet numbers it, heading, value. */
export function changed(
  changes: readonly (readonly [sheet: string, row: number, heading: string, value: string | number | null])[],
  sheets: Sheets = SOUND,
): Sheets {
  const copy = structuredClone(sheets) as Record<string, Cells>;
  for (const [sheet, row, heading, value] of changes) {
    const at = copy[sheet]![0]!.indexOf(heading);
    if (at === -1) throw new Error(`${sheet} has no ${heading}`);
    copy[sheet]![row - 1] ??= [];
    copy[sheet]![row - 1]![at] = value;
  }
  return copy;
}

/** Each sheet as a CSV file of its name: the same reading from the rows on, without the cost of a workbook. */
export const asCsv = (sheets: Sheets): GivenFile[] =>
  Object.entries(sheets).map(([name, rows]) => ({ name: `${name}.csv`, bytes: new TextEncoder().encode(csvText(rows, "norwegian")) }));

export const importFiles = (files: readonly GivenFile[], options: Partial<LaboratoryOptions> = {}): Promise<LaboratoryImport> =>
  importLaboratory(files, { laboratory: LABORATORY, baseDataset: BASE, ...options });

/** Imports sheets as the laboratory's own. */
export const imported = (sheets: Sheets, options: Partial<LaboratoryOptions> = {}): Promise<LaboratoryImport> =>
  importFiles(asCsv(sheets), options);
