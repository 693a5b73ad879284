import type { Amount, ReadRow } from "../reading/read-row.ts";
import { amountOf } from "../words/scales.ts";
import { MEASURE_WORDS } from "../words/words.ts";
import type { WorkbookRows } from "./workbook-rows.ts";

/** The words a unit of measure begins with, by base measure. */
const UNIT_WORDS: Readonly<Record<string, string>> = { test: "tests", piece: "pieces", ml: "millilitres", g: "grams" };

/**
 * An amount of a product in the measure the product is measured in, where it converts: within one kind of measure, from packs by the size of a
 * pack, and to and from tests by the amount a test takes, where that is stated. Another measure is kept as it is, and found by the checks.
 *
 * Null where the cell is empty or cannot be read. An amount whose measure nothing says is reported: pieces and packs look alike.
 */
export function inBase(into: WorkbookRows, product: string, row: ReadRow, role: string, measure: string): Amount | null {
  const amount = row.amount(role);
  const base = into.measureOf(product);
  if (amount === null || base === null) return null;
  const said = amount.unit !== "" ? amount.unit : (row.text(measure) ?? "");
  const known = said === "" ? null : measured(said);
  if (known === null) {
    row.fail(said === "" ? "workbook-measure-unsaid" : "workbook-unit", amount.unit === "" && said !== "" ? measure : role, { unit: said });
    return null;
  }
  if (known.base === "pack") {
    const size = into.packSize(product);
    if (size !== null) return times(amount, known.factor * size, UNIT_WORDS[base]!);
    row.fail("workbook-pack-size", role, { product });
    return null;
  }
  if (known.base === base) return times(amount, known.factor, UNIT_WORDS[base]!);
  const perTest = into.perTest(product);
  if (perTest !== null && perTest.base === known.base && base === "test")
    return times(amount, known.factor / perTest.value, UNIT_WORDS.test!);
  if (perTest !== null && perTest.base === base && known.base === "test")
    return times(amount, known.factor * perTest.value, UNIT_WORDS[base]!);
  return times(amount, known.factor, UNIT_WORDS[known.base]!);
}

function measured(unit: string): { readonly base: string; readonly factor: number } | null {
  const word = unit.toLowerCase().trim();
  for (const [base, words] of Object.entries(MEASURE_WORDS)) if (base === word || words.includes(word)) return { base, factor: 1 };
  return amountOf(unit);
}

function times({ value, low, high }: Amount, factor: number, unit: string): Amount {
  const by = (one: number | null): number | null => (one === null ? null : factor === 1 ? one : Number((one * factor).toPrecision(12)));
  return { value: by(value)!, low: by(low), high: by(high), unit };
}
