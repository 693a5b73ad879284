import { expect, test } from "vitest";
import { samples } from "../../model/vocabulary/samples.test-support.ts";
import { type FileResult, readFile } from "./index.ts";
import { changeBytes, changeTable, FORMS, type Form, makeStaff, type Random, seeded, touchedLines } from "./test-support/index.ts";

type Row = readonly string[];

/** What happened, counted by form and kind of change. */
const tally = new Map<string, { read: number; refused: number }>();
function count(form: string, kind: string, result: FileResult): void {
  const key = `${form} | ${kind}`;
  const entry = tally.get(key) ?? { read: 0, refused: 0 };
  entry[result.ok ? "read" : "refused"]++;
  tally.set(key, entry);
}

/** Every row that nothing was done to stands in what was read, in order, cell for cell. */
function expectUntouched(result: FileResult, form: Form, untouched: readonly Row[], about: string): void {
  if (!result.ok) return;
  const read = result.file.sheets.flatMap(({ rows }) => rows.map(({ cells }) => cells));
  let from = 0;
  for (const row of untouched) {
    const wanted = row.map((cell, column) => form.read(cell, column));
    const at = read.findIndex((cells, index) => index >= from && wanted.every((cell, column) => cells[column] === cell));
    if (at === -1) expect.fail(`${about}: ${JSON.stringify(wanted)} is not in ${JSON.stringify(read).slice(0, 2000)}`);
    from = at + 1;
  }
}

async function ofTable(form: Form, random: Random, about: string): Promise<void> {
  const changed = changeTable(makeStaff(random), random);
  const result = await readFile(await form.write(changed.table), { name: "ansatte" });
  count(form.name, changed.kind, result);
  expectUntouched(result, form, changed.untouched, `${about}, ${changed.kind}`);
}

async function ofBytes(form: Form, random: Random, about: string): Promise<void> {
  const staff = makeStaff(random);
  const original = await form.write([staff.header, ...staff.rows]);
  const { bytes, positions, kind } = changeBytes(original, random);
  const result = await readFile(bytes, { name: "ansatte" });
  count(form.name, kind, result);
  // The first line of the page is its beginning.
  const first = form.name === "html" ? 2 : 1;
  const touched = form.checked ? new Set<number>() : touchedLines(original, positions, form.encoding);
  const untouched = staff.rows.filter((_, index) => !touched.has(index + first));
  expectUntouched(result, form, untouched, `${about}, ${kind} at ${positions.slice(0, 3).join(" ")}`);
}

test("files changed in bytes, cells and rows are read with all that was not changed, or refused", async () => {
  const number = samples(600, 100_000);
  for (let seed = 1; seed <= number; seed++) {
    const random = seeded(seed);
    const form = FORMS[seed % FORMS.length]!;
    await (random.below(2) === 0 ? ofTable : ofBytes)(form, random, `seed ${seed}, ${form.name}`);
  }
  // A reader that refused everything would pass: what is whole as a file is read in every form.
  for (const { name } of FORMS) {
    const whole = [...tally].filter(([key]) => key.startsWith(`${name} |`) && !/\| (?:bytes|cut)$/.test(key)).map(([, entry]) => entry);
    const sum = (what: "read" | "refused"): number => whole.reduce((total, entry) => total + entry[what], 0);
    expect(sum("read"), name).toBeGreaterThan(20 * sum("refused"));
  }
  if (number > 600)
    process.stdout.write(
      `${[...tally]
        .sort()
        .map(([key, { read, refused }]) => `${key}: ${read} read, ${refused} refused`)
        .join("\n")}\n`,
    );
});
