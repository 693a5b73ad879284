import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FindingList, readTableFile, writeRows } from "#io/ingest";
import { type Dataset, TABLES, type Table } from "#model/vocabulary";

/** Source of what a site or a school says of itself, where its file names no other. */
export const OWN_STATEMENT = "own-statement";

/** The sources a term states itself, in `sources.csv` of its folder; none where there is no such file. */
export async function sourcesOf(folder: string, findings: FindingList): Promise<Dataset["tables"]["sources"]> {
  const read = await readTableFile(TABLES.sources as Table, join(folder, "sources.csv"), findings);
  // Every row has been read field by field against the definition its type is made from.
  return (read?.rows ?? []) as unknown as Dataset["tables"]["sources"];
}

/** Says in a term's sources what the source of such rows is, and when they were read in. */
export async function citeOwnStatement(folder: string, on: string): Promise<void> {
  const others = (await sourcesOf(folder, new FindingList())).filter(({ id }) => id !== OWN_STATEMENT);
  const own: Dataset["tables"]["sources"][number] = {
    id: OWN_STATEMENT,
    title: "Opplyst av praksissted eller lærested",
    publisher: "Praksissted eller lærested",
    url: null,
    published_year: null,
    retrieved_on: on,
    licence: null,
    note: "Rows read in from a file of the site or the institution itself.",
  };
  await writeFile(join(folder, "sources.csv"), writeRows(TABLES.sources as Table, [...others, own]));
}
