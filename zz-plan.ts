import { writeFileSync } from "node:fs";
import { readPackage } from "#io/ingest";
import { planWords, translator } from "#io/language";
import { writePdf } from "#io/report";
import { hashScenario } from "#io/compute";
import { buildDocument, CHAPTERS, checkCompleteness, factsOfOccupation, newPlan } from "#model/plan";
import { REFERENCE_SCENARIO, staffedUnits } from "#model/scenario";
const read = await readPackage("reference"); if (!read.ok) throw 1;
const dataset = read.dataset;
const unit = process.argv[2] ?? "helse-bergen";
const t0 = performance.now();
const occupations = dataset.tables.occupations.map((o) => o.id).flatMap((o) => factsOfOccupation(dataset, REFERENCE_SCENARIO, o, [unit], [], { to: 2040, draws: 200, causeDraws: 200, seed: 1, causeYear: 2031 }));
console.log("facts", performance.now() - t0);
const content = newPlan(unit, { dataset: dataset.hash, scenario: hashScenario(REFERENCE_SCENARIO), seed: 1, draws: 200, lastYear: 2040 });
const facts = { unit, baseYear: 2026, years: Array.from({ length: 15 }, (_, i) => 2026 + i), occupations };
const completeness = checkCompleteness({ content, facts, measures: [], today: "2026-11-25" });
const doc = buildDocument(CHAPTERS, { content, facts, measures: [], completeness, conflicts: [], compared: [] }, { dataset: dataset.hash });
const rows = <T extends { id: string }>(r: readonly T[]) => new Map(r.map((x) => [x.id, x]));
const [os, us] = [rows(dataset.tables.occupations), rows(dataset.tables.units)];
const named = (r: any) => r && { nb: r.name_nb, nn: r.name_nn, en: r.name_en };
for (const l of ["nb", "en"] as const) {
const text = translator(l);
const labels = { text, words: planWords(text, { occupation: (id) => named(os.get(id)), unit: (id) => named(us.get(id)) }) };
const t1 = performance.now();
const pdf = writePdf(doc, labels, "2026-11-25");
console.log("pdf", performance.now() - t1, pdf.length);
writeFileSync(`/tmp/typ/plan-${l}.pdf`, pdf);
}
