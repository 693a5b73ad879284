import { beforeAll, expect, test } from "vitest";
import {
  changeBytes,
  changeTable,
  FORMS,
  type Form,
  makeStaff,
  PERCENT_COLUMN,
  type Random,
  seeded,
  touchedLines,
} from "#io/files/test-support";
import type { Dataset, Finding } from "#model/vocabulary";
import { samples } from "../../../model/vocabulary/samples.test-support.ts";
import { type PayrollPreview, previewPayroll } from "../payroll/preview-payroll.ts";
import { readPackageFiles } from "../read-package.ts";
import { encode, smallTexts } from "../small-package.test-support.ts";
import { Tally } from "./tally.test-support.ts";

let baseDataset: Dataset;
beforeAll(async () => {
  const read = await readPackageFiles(encode(smallTexts()));
  if (!read.ok) throw new Error("the small dataset must be sound");
  baseDataset = read.dataset;
});

const tally = new Tally();
/** Forms in which the percentage is written as such: the other writer gives it as a fraction, which is asked about. */
const PAYROLL_FORMS = FORMS.filter(({ name }) => name !== "ods");

interface Changed {
  readonly bytes: Uint8Array;
  readonly kind: string;
  /** Rows nothing was done to. */
  readonly untouched: readonly (readonly string[])[];
  /** Rows that were changed or are new, at most. */
  readonly touched: number;
  readonly headerTouched: boolean;
}

async function changedFile(form: Form, random: Random): Promise<Changed> {
  const staff = makeStaff(random);
  if (random.below(3) > 0) {
    const change = changeTable(staff, random);
    return { ...change, bytes: await form.write(change.table) };
  }
  const original = await form.write([staff.header, ...staff.rows]);
  const { bytes, positions, kind } = changeBytes(original, random);
  const lines = form.checked ? new Set<number>() : touchedLines(original, positions, form.encoding);
  const first = form.name === "html" ? 2 : 1;
  const untouched = staff.rows.filter((_, index) => !lines.has(index + first));
  const headerTouched = [...lines].some((line) => line < first);
  return { bytes, kind, untouched, touched: 2 * lines.size, headerTouched };
}

/** Counts persons and FTE without the importer: a row is a person, the percentage is what it says. */
function expectCounted({ summary, findings }: PayrollPreview, { untouched, touched }: Changed, about: string): void {
  const persons = summary!.occupations.reduce((sum, row) => sum + row.persons, 0) + summary!.onLeave.persons;
  const fte = summary!.occupations.reduce((sum, row) => sum + row.fte, 0) + summary!.onLeave.fte;
  const least = untouched.reduce((sum, row) => sum + Number(row[PERCENT_COLUMN]!.replace(",", ".")) / 100, 0);
  // A changed row that took another's number: which of the two is right, nobody knows; both are left out, and it is said.
  const conflicts = findings.some(({ code }) => code === "hr-conflict") ? touched : 0;
  const ids = new Set(untouched.map(([id]) => id)).size;
  if (persons < ids - conflicts || persons > ids + touched)
    expect.fail(`${about}: ${persons} persons, ${ids} to ${ids + touched} in the file`);
  if (fte < least - conflicts - 1e-9 || fte > least + touched + 1e-9)
    expect.fail(`${about}: ${fte} FTE, from ${least} and ${touched} changed rows in the file`);
}

function expectSaid(findings: readonly Finding[], about: string): void {
  for (const { message, code } of findings) if (message === "" || /\{\{/.test(message)) expect.fail(`${about}: ${code} says ${message}`);
}

async function tryOne(seed: number): Promise<void> {
  const random = seeded(seed);
  const form = random.of(PAYROLL_FORMS);
  const changed = await changedFile(form, random);
  const about = `seed ${seed}, ${form.name}, ${changed.kind}`;
  const mapping = random.below(2) === 0 ? { leaveOut: true } : {};
  const preview = await previewPayroll(changed.bytes, { unit: "helse-bergen", baseDataset, mapping });
  tally.count(`${form.name} | ${changed.kind}`, preview.ok);
  expectSaid(preview.findings, about);
  if (!preview.ok && !preview.findings.some(({ severity }) => severity === "error")) expect.fail(`${about}: refused without a reason`);
  if (preview.ok) expectCounted(preview, changed, about);
}

test("payroll files changed in bytes, cells and rows give findings, or the persons and FTE of all that was not changed", async () => {
  const number = samples(400, 70_000);
  for (let seed = 1; seed <= number; seed++) await tryOne(seed);
  expect(tally.read).toBeGreaterThan(number / 4);
  if (number > 400) process.stdout.write(tally.toString());
});
