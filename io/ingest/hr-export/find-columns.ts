import type { FindingList } from "../findings/finding-list.ts";
import { HR_ROLES, type HrMapping, type HrRole } from "./mapping.ts";

/** Usual names of columns in bokmål, nynorsk and English, as `plain` writes them; the first found wins. */
const NAMES: Readonly<Record<HrRole, readonly string[]>> = {
  person: [
    "ansattnr",
    "ansattnummer",
    "ansattid",
    "tilsettnr",
    "tilsettnummer",
    "medarbeidernr",
    "ressursnr",
    "pernr",
    "employeeid",
    "employeenumber",
    "employeeno",
  ],
  occupation: [
    "styrk08",
    "styrk",
    "styrk08kode",
    "styrkkode",
    "styrk08code",
    "stillingskode",
    "yrkeskode",
    "isco08",
    "isco",
    "occupationcode",
    "positioncode",
    "jobcode",
  ],
  percent: [
    "stillingsprosent",
    "stillingspst",
    "stillingsprosentandel",
    "stillingprosent",
    "prosent",
    "positionpercentage",
    "positionpercent",
    "employmentpercentage",
  ],
  share: ["stillingsbrok", "arsverk", "fte"],
  birthYear: ["fodselsar", "fodselsaar", "fodtar", "fodear", "birthyear", "yearofbirth"],
  birthDate: ["fodselsdato", "fodt", "fodd", "fodedato", "birthdate", "dateofbirth"],
  sex: ["kjonn", "kjon", "sex", "gender"],
  unit: [
    "orgenhet",
    "organisasjonsenhet",
    "orgeining",
    "organisasjonseining",
    "enhet",
    "eining",
    "avdeling",
    "orgunit",
    "department",
    "unit",
  ],
};

/** Columns that hold a national identity number by their name. */
const NATIONAL_ID = [
  "fodselsnummer",
  "fodselsnr",
  "fnr",
  "personnummer",
  "personnr",
  "dnummer",
  "nationalid",
  "nationalidentitynumber",
  "ssn",
];

/** Position of each role's column. Columns without a role are never read. */
export type HrColumns = Readonly<Partial<Record<HrRole, number>>>;

/** Lower case, without accents, spaces and signs. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("å", "a")
    .replace(/[^a-z0-9]/g, "");

/**
 * Finds which column is what, by the mapping first and usual names next. Null where the file cannot be read.
 *
 * A first row that is no header may be about a person, so it is repeated in a finding only once two columns are recognised.
 */
export function findColumns(header: readonly string[], mapping: HrMapping, file: string, findings: FindingList): HrColumns | null {
  const names = header.map(plain);
  const forbidden = names.findIndex((name) => NATIONAL_ID.includes(name));
  if (forbidden >= 0) {
    findings.error("hr-national-id", { file, row: 1, field: header[forbidden]! }, { column: header[forbidden]! });
    return null;
  }
  const found: Partial<Record<HrRole, number>> = {};
  const unmapped: string[] = [];
  for (const role of HR_ROLES) {
    const wanted = mapping.columns?.[role];
    const index = wanted === undefined ? firstOf(NAMES[role], names) : names.indexOf(plain(wanted));
    if (index >= 0) found[role] = index;
    else if (wanted !== undefined) unmapped.push(wanted);
  }
  if (Object.keys(found).length < 2) {
    findings.error("hr-header-missing", { file, row: 1 });
    return null;
  }
  const twice = [...new Set(Object.values(found))].filter((index) => names.indexOf(names[index]!, index + 1) >= 0);
  for (const index of twice) findings.error("column-duplicate", { file, row: 1, field: header[index]! }, { column: header[index]! });
  const shown = header.join(", ");
  for (const column of unmapped) findings.error("hr-mapped-column", { file, row: 1, field: column }, { column, header: shown });
  const missing = missingColumns(found, mapping);
  for (const column of missing) findings.error("hr-column-missing", { file, row: 1, field: column }, { column, header: shown });
  if (found.person === undefined) findings.warning("hr-no-person", { file, row: 1 });
  return unmapped.length + missing.length + twice.length === 0 ? found : null;
}

function missingColumns(found: HrColumns, mapping: HrMapping): string[] {
  return [
    ...(found.occupation === undefined ? ["styrk08"] : []),
    ...(found.percent === undefined && found.share === undefined ? ["stillingsprosent"] : []),
    ...(found.birthYear === undefined && found.birthDate === undefined ? ["fødselsår"] : []),
    ...(found.sex === undefined ? ["kjønn"] : []),
    ...(found.unit === undefined && mapping.units !== undefined ? ["orgenhet"] : []),
  ];
}

function firstOf(wanted: readonly string[], names: readonly string[]): number {
  for (const name of wanted) {
    const index = names.indexOf(name);
    if (index >= 0) return index;
  }
  return -1;
}
