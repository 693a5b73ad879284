import { spokenUnitName } from "#io/ingest";
import type { Dataset } from "#model/vocabulary";
import { BadInput } from "../terminal/bad-input.ts";
import { unknownId } from "../terminal/finding.ts";

type Named = "occupations" | "units";

const plain = (name: string): string => spokenUnitName(name.trim()).toLowerCase().replace(/\s+/g, " ");

/**
 * Id of an occupation or a unit that is given by its id or by a name of it in any language, whatever the case of letters; what is no
 * such id or name, and what is the name of several, comes back as it was given.
 */
export function idNamed({ tables }: Pick<Dataset, "tables">, table: Named, given: string): string {
  const rows: readonly { readonly id: string; readonly names: readonly (string | null)[] }[] =
    table === "units"
      ? tables.units.map(({ id, name_nb, name_nn, name_en, short_name }) => ({ id, names: [name_nb, name_nn, name_en, short_name] }))
      : tables.occupations.map((row) => ({
          id: row.id,
          names: [row.name_nb, row.name_nn, row.name_en, row.plural_nb, row.plural_nn, row.plural_en],
        }));
  if (rows.some(({ id }) => id === given)) return given;
  const wanted = plain(given);
  const named = rows.filter(({ id, names }) => id === wanted || names.some((name) => name !== null && plain(name) === wanted));
  return named.length === 1 ? named[0]!.id : given;
}

/** Ids of those named on the command line, each once. @throws BadInput with each the dataset does not have, and the nearest to it. */
export function idsNamed(dataset: Pick<Dataset, "tables">, table: Named, option: string, given: readonly string[]): string[] {
  const known = dataset.tables[table].map(({ id }) => id);
  const ids = given.map((one) => idNamed(dataset, table, one));
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new BadInput(unknown.map((id) => unknownId(option, table, id, known)));
  return [...new Set(ids)];
}
