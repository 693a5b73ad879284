import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { ask, plan, project } from "framsyn";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MadePlanState, Overview, type PlanState, ProgrammeState, Projection } from "#apps/contract";
import { readPackage } from "#io/ingest";
import { planWords } from "#io/language";
import type { AnalysisResult } from "#model/analysis";
import { medianSteps } from "#model/analysis";
import type { PlanDocument } from "#model/plan";
import type { Hours } from "#model/projection";
import { inHours, type Outcome, REFERENCE_SCENARIO, runOccupation, type Series, USUAL_RUN, usualLastYear } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { framsyn } from "../../apps/cli/run-cli.test-support.ts";
import { serverForTest, type TestServer } from "../../apps/server/server.test-support.ts";
import { writeFewOccupations } from "../../apps/server/test-support/index.ts";
import { inDocx, inPdf, inPlanText, inTerminal, inXlsx } from "./documents.test-support.ts";
import { gapOf, type Pair, plain, readInterval, type Shown, seriesIn, text, write } from "./shown.test-support.ts";

/** A nation, a trust with few of the occupation, and a region: whole numbers, tenths, and both. */
const PAIRS: readonly Pair[] = [
  { occupation: "bioingenior", unit: "norge", occupationName: "Biomedical laboratory scientist", unitName: "Norway" },
  { occupation: "perfusjonist", unit: "helse-bergen", occupationName: "Perfusionist", unitName: "Bergen Hospital Trust" },
  {
    occupation: "ergoterapeut",
    unit: "helse-vest",
    occupationName: "Occupational therapist",
    unitName: "Western Norway Regional Health Authority",
  },
];
const [NATION, TRUST, REGION] = PAIRS as readonly [Pair, Pair, Pair];
/** The nation's few of one occupation, for what takes long. */
const FEW: Pair = { ...TRUST, unit: NATION.unit, unitName: NATION.unitName };
/** Five years on: the programme's year, and the last of a plan's medium horizon. */
const YEAR = 2031;

let folder: string;
let data: string;
let server: TestServer;
let last: number;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-same-digits-"));
  data = join(folder, "few");
  await writeFewOccupations(data);
  server = await serverForTest({ referenceFolder: data });
  await server.send("POST", "/api/runs", {});
}, 240_000);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Looks until it is there. */
async function until<T>(look: () => Promise<T | null>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
/** Reads once, however many ask. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => (kept ??= read());
}
const each = <T>(read: (pair: Pair) => Promise<T>): ((pair: Pair) => Promise<T>) => {
  const kept = new Map<Pair, Promise<T>>();
  return (pair) => {
    const found = kept.get(pair) ?? read(pair);
    kept.set(pair, found);
    return found;
  };
};

const overviewIn = (hours: Hours) =>
  once(() =>
    until(async () => {
      const found = Overview.parse((await server.get(`/api/overview?year=${YEAR}&hours=${hours}`)).json());
      expect(found.hours).toBe(hours);
      return found.run.status === "done" ? found : null;
    }),
  );
const [overview, workedOverview] = [overviewIn("contracted"), overviewIn("worked")];
/** What the programme answers first; what it goes on with is stopped. */
const programme = once(async () => {
  const found = await until(async () => {
    const state = ProgrammeState.parse((await server.get("/api/programme")).json());
    return state.programme.sure === null ? null : state.programme;
  });
  await server.send("DELETE", "/api/programme");
  return found;
});
const projection = each(async ({ occupation, unit }) => {
  await overview();
  return Projection.parse((await server.get(`/api/projection?occupation=${occupation}&unit=${unit}`)).json()).outcome;
});
const made = each(({ unit }) =>
  until(async () => {
    const answer = await server.get(`/api/plans/${unit}/made`);
    return answer.status === 200 ? MadePlanState.parse(answer.json()).plan : null;
  }),
);
const document = async ({ unit }: Pair, format: string): Promise<Uint8Array> =>
  until(async () => {
    const answer = await server.get(`/api/plans/${unit}/document.${format}?language=en`);
    return answer.status === 200 ? answer.bytes : null;
  });
const published = each(async ({ unit }) => {
  const state = async () => (await server.get(`/api/plans/${unit}`)).json<PlanState>();
  const { revision, content } = await state();
  await server.send("PUT", `/api/plans/${unit}`, { revision, by: "Kari", note: "", content });
  for (const [step, actingFor] of [
    ["submit", unit],
    ["approve", "norge"],
    ["publish", unit],
  ]) {
    const answer = await server.send("POST", `/api/plans/${unit}/steps`, {
      step,
      revision: (await state()).revision,
      by: "Kari",
      actingFor,
      note: "",
    });
    expect(answer.status, answer.text).toBe(200);
  }
  return (await server.get(`/api/public/plans/${unit}`)).json<{ document: PlanDocument }>().document;
});

const dataset = once(async () => {
  const found = await readPackage(data);
  if (!found.ok) throw new Error("the dataset of few occupations has findings");
  return found.dataset;
});
async function command(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await framsyn([...args, "--data", data]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}
async function answered<K extends AnalysisResult["kind"]>(_kind: K, ...args: string[]) {
  const { result } = JSON.parse(await command(...args, "--format", "json")) as { result: Extract<AnalysisResult, { kind: K }> };
  return result;
}
const seriesOf = ({ series }: Pick<Outcome, "series">, { occupation, unit }: Pair): Series =>
  series.find((one) => one.occupation === occupation && one.unit === unit)!;
const inOutcome = (outcome: Outcome, pair: Pair): Shown => seriesIn(seriesOf(outcome, pair).measures, outcome.years.indexOf(YEAR));
const workedIn = (outcome: Outcome, pair: Pair): Shown =>
  seriesIn(inHours(seriesOf(outcome, pair), "worked")!.measures, outcome.years.indexOf(YEAR));
const itemOf = ({ items }: Overview, { occupation, unit }: Pair): Shown => {
  const item = items.find((one) => one.occupation === occupation && one.unit === unit)!;
  return { ...gapOf(item.gap), supply: write(item.supply), demand: write(item.demand) };
};
/** What the browser's run gives, before any control is moved. */
const inBrowser = each(async ({ occupation, unit }) => {
  const { dataset } = await overview();
  const slice = (await server.get(`/api/datasets/${dataset}/slice?occupation=${occupation}`)).json<Dataset>();
  const [series] = runOccupation(slice, REFERENCE_SCENARIO, occupation, { units: [unit], to: last, ...USUAL_RUN });
  return { series: series!, at: YEAR - slice.description.baseYear };
});
const inProjected = async (pair: Pair, ...args: string[]): Promise<Shown> => {
  const cells = inTerminal(await command("projection", ...place(pair), "--years", String(YEAR), ...args), "─", pair.unitName);
  const [low, high] = cells[6]!.split(" to ");
  return { supply: cells[3]!, demand: cells[4]!, gap: [plain(cells[5]!), plain(low!), plain(high!)] };
};
/** Statistics of the year in the long format of `framsyn projection`. */
const inCsv = async (pair: Pair, called: (measure: string) => string, ...args: string[]): Promise<Shown> => {
  const rows = parse(await command("projection", ...place(pair), "--format", "csv", ...args), { columns: true }) as Record<
    string,
    string
  >[];
  return inRows(
    rows,
    (measure, statistic) =>
      rows.find((row) => row.year === String(YEAR) && row.measure === called(measure) && row.statistic === statistic)?.value,
  );
};
const factsIn = ({ facts }: Awaited<ReturnType<typeof made>>, pair: Pair) =>
  facts.occupations.find(({ occupation }) => occupation === pair.occupation)!;
/** The row of a plan's table as the page of the plan writes it. */
function inDocument({ chapters }: PlanDocument, pair: Pair): Shown {
  const table = chapters.flatMap(({ blocks }) => blocks).find((block) => block.kind === "table" && block.id === "projection-medium");
  if (table?.kind !== "table") throw new Error("The plan has no table of the medium horizon");
  const words = planWords(text, { occupation: () => undefined, occupations: () => undefined, unit: () => undefined });
  const [, supply, demand, gap] = table.rows.find(
    ([name]) => name && "kind" in name && name.kind === "name" && name.id === pair.occupation,
  )!;
  return { supply: words.cell(supply!), demand: words.cell(demand!), gap: readInterval(words.cell(gap!)) };
}
/** Statistics of the gap in the year, from rows of a table in long format. */
function inRows(
  rows: readonly Readonly<Record<string, string>>[],
  value: (measure: string, statistic: "p10" | "p50" | "p90") => string | undefined,
): Shown {
  expect(rows.length).toBeGreaterThan(0);
  const of = (measure: string, statistic: "p10" | "p50" | "p90"): string => write(Number(value(measure, statistic)));
  return { gap: [of("gap", "p50"), of("gap", "p10"), of("gap", "p90")], supply: of("supply", "p50"), demand: of("demand", "p50") };
}
const place = ({ occupation, unit }: Pair) => ["--occupation", occupation, "--unit", unit];
const withYear = (pair: Pair) => [...place(pair), "--year", String(YEAR)];

/** Where the gap of an occupation at a unit is shown, and how it is read there. */
const PLACES = {
  "API, projection": async (pair) => inOutcome(await projection(pair), pair),
  "API, own projection": async (pair) => {
    const { occupation, unit } = pair;
    const answer = await server.send("POST", "/api/projections", { occupations: [occupation], units: [unit] });
    return inOutcome(answer.json<Outcome>(), pair);
  },
  overview: async (pair) => itemOf(await overview(), pair),
  "what-if": async (pair) => {
    const { series, at } = await inBrowser(pair);
    return seriesIn(series.measures, at);
  },
  programme: async ({ occupation }) => {
    const found = (await programme()).short!.occupations.find((one) => one.occupation === occupation)!;
    return { ...gapOf(found.gap), supply: write(found.supply), demand: write(found.demand) };
  },
  "programme, how sure": async ({ occupation }) =>
    gapOf((await programme()).sure!.occupations.find((one) => one.occupation === occupation)!.gap),
  "API, plan": async (pair) => seriesIn(factsIn(await made(pair), pair).series.measures, YEAR - 2026),
  "plan, before measures": async (pair) => gapOf(factsIn(await made(pair), pair).residual[YEAR - 2026]!.gap),
  "plan, causes": async (pair) => {
    const { middle, low, high } = medianSteps(factsIn(await made(pair), pair).causes!).end;
    return { gap: [write(middle), write(low!), write(high!)] };
  },
  "plan page": async (pair) => inDocument((await made(pair)).document, pair),
  PDF: async (pair) => inPdf(await document(pair, "pdf"), pair, YEAR),
  DOCX: async (pair) => inDocx(await document(pair, "docx"), pair, YEAR),
  XLSX: async (pair) => inXlsx(await document(pair, "xlsx"), pair, YEAR),
  "public view": async (pair) => inDocument(await published(pair), pair),
  "public PDF": async (pair) => {
    await published(pair);
    return inPdf((await server.get(`/api/public/plans/${pair.unit}/document.pdf?language=en`)).bytes, pair, YEAR);
  },
  "library, project": async (pair) =>
    inOutcome(await project({ dataset: await dataset(), occupations: [pair.occupation], units: [pair.unit] }), pair),
  "library, ask": async ({ occupation, unit }) => {
    const { result } = await ask({ kind: "decomposition", occupation, unit, year: YEAR }, { dataset: await dataset() });
    return gapOf(result.end);
  },
  "library, plan": async (pair) =>
    inDocument((await plan({ dataset: await dataset(), unit: pair.unit, date: "2026-11-30" })).document, pair),
  "framsyn projection": (pair) => inProjected(pair),
  "framsyn projection, JSON": async (pair) => inOutcome(JSON.parse(await command("projection", ...place(pair), "--format", "json")), pair),
  "framsyn projection, CSV": (pair) => inCsv(pair, (measure) => measure),
  "framsyn plan": async (pair) => inPlanText(await command("plan", "--unit", pair.unit), pair, YEAR),
  "framsyn programme": async ({ occupation }) => {
    // The whole programme of one occupation: of more it takes minutes.
    const alone = join(folder, "alone");
    await writeFewOccupations(alone, [occupation]);
    const { short } = JSON.parse((await framsyn(["programme", "--format", "json", "--data", alone])).stdout);
    return gapOf(short.occupations.find((one: { occupation: string }) => one.occupation === occupation).gap);
  },
  "framsyn decomposition": async (pair) => {
    const cells = inTerminal(await command("decomposition", ...withYear(pair)), "─", `Shortage ${YEAR}`);
    const [low, high] = cells[2]!.split(" to ");
    return { gap: [plain(cells[1]!), plain(low!), plain(high!)] };
  },
  "framsyn sensitivity": async (pair) => gapOf((await answered("sensitivity", "sensitivity", ...withYear(pair))).units[0]!.gap),
  "framsyn intake": async ({ occupation, unit }) =>
    gapOf((await answered("intake", "intake", "--occupation", occupation, "--unit", unit, "--year", String(YEAR))).items[0]!.gap),
  "framsyn compare": async (pair) => {
    const scenario = join(folder, "other.json");
    const change = { id: "m", kind: "study-places", operation: "multiply", value: 1.5, startYear: 2027, rampYears: 0, reason: "test" };
    await writeFile(scenario, JSON.stringify({ ...REFERENCE_SCENARIO, name: "Other", changes: [change] }));
    return gapOf((await answered("comparison", "compare", ...withYear(pair), "--other-scenario", scenario)).items[0]!.a);
  },
} as const satisfies Record<string, (pair: Pair) => Promise<Shown>>;
type Place = keyof typeof PLACES;

/** The same where worked hours are asked for; all else is in contracted ones, and says so. */
const WORKED = {
  "API, projection": async (pair) => workedIn(await projection(pair), pair),
  overview: async (pair) => itemOf(await workedOverview(), pair),
  "what-if": async (pair) => {
    const { series, at } = await inBrowser(pair);
    return seriesIn(inHours(series, "worked")!.measures, at);
  },
  "framsyn projection": (pair) => inProjected(pair, "--hours", "worked"),
  "framsyn projection, CSV": (pair) =>
    inCsv(pair, (measure) => `worked${measure.slice(0, 1).toUpperCase()}${measure.slice(1)}`, "--hours", "worked"),
} as const satisfies Record<string, (pair: Pair) => Promise<Shown>>;
type WorkedPlace = keyof typeof WORKED;

/** Places that show the same, two and two, with the units and occupations that both show. */
const SAME: readonly (readonly [Place, Place, readonly Pair[]])[] = [
  ["API, projection", "overview", PAIRS],
  ["API, projection", "API, own projection", PAIRS],
  ["API, projection", "what-if", PAIRS],
  ["overview", "programme", [NATION]],
  ["programme", "programme, how sure", [NATION]],
  ["framsyn projection", "framsyn programme", [FEW]],
  ["API, projection", "API, plan", PAIRS],
  ["API, plan", "plan page", PAIRS],
  ["API, plan", "plan, before measures", PAIRS],
  ["plan page", "plan, causes", PAIRS],
  ["plan page", "PDF", PAIRS],
  ["PDF", "DOCX", PAIRS],
  ["DOCX", "XLSX", PAIRS],
  ["PDF", "framsyn plan", PAIRS],
  ["plan page", "public view", [REGION]],
  ["public view", "public PDF", [REGION]],
  ["plan page", "library, plan", [TRUST]],
  ["API, projection", "library, project", PAIRS],
  ["API, projection", "framsyn projection", PAIRS],
  ["framsyn projection", "framsyn projection, JSON", PAIRS],
  ["framsyn projection", "framsyn projection, CSV", PAIRS],
  ["framsyn projection", "framsyn decomposition", [TRUST, REGION]],
  ["framsyn projection", "library, ask", [TRUST]],
  ["framsyn projection", "framsyn sensitivity", [TRUST]],
  ["framsyn projection", "framsyn intake", [TRUST]],
  ["framsyn projection", "framsyn compare", [TRUST]],
];

const SAME_WORKED: readonly (readonly [WorkedPlace, WorkedPlace, readonly Pair[]])[] = [
  ["API, projection", "overview", PAIRS],
  ["API, projection", "what-if", PAIRS],
  ["API, projection", "framsyn projection", PAIRS],
  ["framsyn projection", "framsyn projection, CSV", [TRUST]],
];

/** Tells whether every place is in a pair, and the pairs hang together, so that all of them show one number. */
function expectTogether<P extends string>(same: readonly (readonly [P, P, unknown])[], first: P, places: object): void {
  const reached = new Set<P>([first]);
  for (let round = 0; round < same.length; round++)
    for (const [one, other] of same) if (reached.has(one) || reached.has(other)) reached.add(one).add(other);
  expect([...reached].toSorted()).toEqual(Object.keys(places).toSorted());
}

function expectSame(here: Shown, there: Shown): void {
  expect(there.gap).toEqual(here.gap);
  for (const side of ["supply", "demand"] as const)
    if (here[side] !== undefined && there[side] !== undefined) expect([side, there[side]]).toEqual([side, here[side]]);
}

describe("the same quantity has the same digits", { timeout: 240_000 }, () => {
  beforeAll(async () => {
    const { datasets } = (await server.get("/api/datasets")).json<{ datasets: { baseYear: number; lastYear: number }[] }>();
    last = usualLastYear(datasets[0]!);
  });

  const read = new Map<string, Promise<Shown>>();
  const shown = (at: Place, pair: Pair): Promise<Shown> => {
    const key = `${at} ${pair.occupation} ${pair.unit}`;
    const found = read.get(key) ?? PLACES[at](pair);
    read.set(key, found);
    return found;
  };

  test.each(SAME.flatMap(([one, other, pairs]) => pairs.map((pair) => ({ one, other, ...pair, pair }))))(
    "$one and $other: $occupation at $unit",
    async ({ one, other, pair }) => {
      expectSame(await shown(one, pair), await shown(other, pair));
    },
  );

  test.each(SAME_WORKED.flatMap(([one, other, pairs]) => pairs.map((pair) => ({ one, other, ...pair, pair }))))(
    "in worked hours, $one and $other: $occupation at $unit",
    async ({ one, other, pair }) => expectSame(await WORKED[one](pair), await WORKED[other](pair)),
  );

  test.each(PAIRS)("worked hours are others than contracted ones: $occupation at $unit", async (pair) => {
    const [contracted, worked] = [await shown("overview", pair), await WORKED.overview(pair)];
    for (const side of ["supply", "demand"] as const) expect(worked[side]).not.toBe(contracted[side]);
  });

  test("every place is in a pair, and the pairs hang together", () => {
    expectTogether(SAME, "API, projection", PLACES);
    expectTogether(SAME_WORKED, "API, projection", WORKED);
  });
});
