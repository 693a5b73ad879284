import { writePackage } from "#io/ingest";
import { type DatasetDescription, TABLE_NAMES, TABLES } from "#model/vocabulary";
import { buildTables } from "./dataset.ts";
import { readFacts } from "./facts/read-facts.ts";
import { BASE_YEAR } from "./rules/national-stock.ts";

const DESCRIPTION: DatasetDescription = {
  name: "norway-reference",
  title: "Referansedatasett for planlegging av den helseteknologiske arbeidsstyrken i Norge",
  version: "2026.6",
  baseYear: BASE_YEAR,
  created: "2026-12-01",
};

const ABOUT = {
  description:
    "Publiserte tall, uttalte regler og merkede forutsetninger for 22 yrker i norske sykehus og kommunale helsetjenester. Hvert tall sier hvor det kommer fra, og hvor sikkert det er.",
  licenses: [
    { name: "CC-BY-4.0", title: "Creative Commons Attribution 4.0 International", path: "https://creativecommons.org/licenses/by/4.0/" },
  ],
  attribution:
    "Inneholder data fra Statistisk sentralbyrå (SSB) og © Kartverket under CC BY 4.0. This service uses the ESCO classification of the European Commission.",
};

/**
 * Builds the files of the reference dataset, by path inside the package.
 *
 * `folder` is the reference folder, which holds facts/. Throws when a row breaks its table's schema, naming table, row and field.
 */
export function packageFiles(folder: URL): Map<string, Uint8Array> {
  const tables = buildTables(readFacts(new URL("facts/", folder)));
  for (const name of TABLE_NAMES) {
    tables[name].forEach((row, i) => {
      const read = TABLES[name].row.safeParse(row);
      if (!read.success) throw new Error(`${name}, built row ${i + 1}: ${read.error.message} in ${JSON.stringify(row)}`);
    });
  }
  const files = writePackage({ description: DESCRIPTION, tables });
  const descriptor = JSON.parse(new TextDecoder().decode(files.get("datapackage.json"))) as Record<string, unknown>;
  const { resources, ...head } = descriptor;
  const sources = tables.sources.map(({ title, publisher, url }) => ({
    title: `${publisher}: ${title}`,
    ...(url === null ? {} : { path: url }),
  }));
  files.set("datapackage.json", new TextEncoder().encode(`${JSON.stringify({ ...head, ...ABOUT, sources, resources }, null, 2)}\n`));
  return files;
}
