import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PlanStep } from "#model/plan";
import type { Connection } from "../connect/connection.ts";
import { connectEmbedded } from "../connect/embedded.ts";
import { connectServer } from "../connect/server.ts";
import { exampleDataset, hash } from "../example.test-support.ts";
import { MIGRATIONS } from "../migrations/index.ts";
import { migrate } from "../migrations/migrate.ts";
import { openStore, type StorePlace } from "../open-store.ts";
import { everyKind } from "../places.test-support.ts";
import { exampleNumbers, examplePlan, exampleSave, submission } from "./example-plan.test-support.ts";
import { type Plans, plansIn } from "./plans-in.ts";

const connect = (place: StorePlace): Promise<Connection> => ("url" in place ? connectServer(place.url) : connectEmbedded(place.dataFolder));

describe.each(everyKind())("plans in the $kind store", (places) => {
  let connection: Connection;
  let plans: Plans;
  beforeAll(async () => {
    connection = await connect(await places.empty());
    await migrate(connection.db, MIGRATIONS);
    plans = plansIn(connection.db);
  });
  afterAll(async () => {
    await connection.close();
    await places.clean();
  });

  const step = (unit: string, name: Exclude<PlanStep, "submit">, revision: number, actingFor = "norge") =>
    plans.step({ unit, revision, by: "Ola", note: "", step: name, actingFor });

  it("are begun, saved and read back as they were written", async () => {
    expect(await plans.find("a")).toBeUndefined();
    expect(await plans.save(exampleSave("a", 0))).toMatchObject({ done: true, now: { revision: 1, status: "draft", version: null } });
    await plans.save(exampleSave("a", 1, "Ola", "Second"));
    const found = await plans.find("a");
    expect(found).toMatchObject({ revision: 2, changedBy: "Ola", changedAt: expect.stringMatching(/Z$/) });
    expect(found!.content).toStrictEqual(examplePlan("a", "Second"));
    expect((await plans.revisions("a")).map(({ revision, by, note }) => [revision, by, note])).toEqual([
      [2, "Ola", "after 1"],
      [1, "Kari", "after 0"],
    ]);
    expect((await plans.revision("a", 1))?.content).toStrictEqual(examplePlan("a"));
    expect(await plans.revision("a", 9)).toBeUndefined();
  });

  it.each([0, 1])("of many who save revision %i at once one alone wins, and the others are told who it was", async (revision) => {
    const unit = `race-${revision}`;
    if (revision === 1) await plans.save(exampleSave(unit, 0));
    const names = Array.from({ length: 6 }, (_, i) => `Person ${i}`);
    const results = await Promise.all(names.map((name) => plans.save(exampleSave(unit, revision, name, name))));
    const winners = results.filter(({ done }) => done);
    expect(winners).toHaveLength(1);
    const winner = winners[0]!.now!.changedBy;
    for (const result of results.filter(({ done }) => !done))
      expect(result).toMatchObject({
        why: "edited-meanwhile",
        now: { revision: revision + 1, changedBy: winner, changedAt: expect.any(String) },
      });
    expect((await plans.find(unit))!.content.introduction).toBe(winner);
    expect(await plans.revisions(unit)).toHaveLength(revision + 1);
    expect((await plans.events(unit)).filter(({ what }) => what === "begin" || what === "save")).toHaveLength(revision + 1);
  });

  it("go from draft to published, with versions that tell who decided", async () => {
    await plans.save(exampleSave("b", 0));
    expect(await step("b", "approve", 1)).toMatchObject({ done: false, why: "wrong-step" });
    expect(await plans.step(submission("b", 9))).toMatchObject({ done: false, why: "edited-meanwhile" });
    expect(await plans.step(submission("b", 1))).toMatchObject({ done: true, now: { status: "submitted", version: 1 } });
    expect(await plans.save(exampleSave("b", 1))).toMatchObject({ done: false, why: "wrong-step", now: { status: "submitted" } });
    await step("b", "send-back", 1);
    await plans.save(exampleSave("b", 1, "Kari", "Better"));
    await plans.step(submission("b", 2));
    await step("b", "approve", 2);
    expect(await step("b", "publish", 2, "b")).toMatchObject({ done: true, now: { status: "published", version: 2, published: 2 } });
    const [second, first] = await plans.versions("b");
    expect(first).toMatchObject({ version: 1, revision: 1, approved: null, published: null, sentBack: { by: "Ola", actingFor: "norge" } });
    expect(second).toMatchObject({ version: 2, approved: { by: "Ola" }, published: { actingFor: "b" }, sentBack: null });
    const whole = await plans.version("b", 2);
    expect(whole).toMatchObject({ content: { introduction: "Better" }, numbers: { on: "2026-11-25", facts: { unit: "b" } } });
    expect(await plans.version("b", 3)).toBeUndefined();
    expect((await plans.events("b")).map(({ what }) => what).reverse()).toEqual([
      "begin",
      "submit",
      "send-back",
      "save",
      "submit",
      "approve",
      "publish",
    ]);
  });

  it("stand by their newest version while a new draft is written", async () => {
    await step("b", "revise", 2, "b");
    await plans.save(exampleSave("b", 2, "Kari", "Not decided"));
    const standing = (await plans.standing()).find(({ unit }) => unit === "b");
    expect(standing).toMatchObject({ revision: 3, status: "draft", published: 2, content: { introduction: "Better" } });
    expect((await plans.list()).find(({ unit }) => unit === "b")?.content.introduction).toBe("Not decided");
    expect((await plans.standing()).find(({ unit }) => unit === "a")?.content.introduction).toBe("Second");
  });

  it("of a base year are followed up by the newest version that was published", async () => {
    await plans.save(exampleSave("c", 0));
    const publish = async (revision: number, baseYear: number): Promise<void> => {
      await plans.step(submission("c", revision, baseYear));
      await step("c", "approve", revision);
      await step("c", "publish", revision, "c");
      await step("c", "revise", revision, "c");
      await plans.save(exampleSave("c", revision));
    };
    await publish(1, 2024);
    await publish(2, 2024);
    await publish(3, 2025);
    await plans.step(submission("c", 4, 2025));
    const found = await plans.publishedBefore("c", 2026);
    expect(found.map(({ version, baseYear }) => [version, baseYear])).toEqual([
      [2, 2024],
      [3, 2025],
    ]);
    expect(await plans.publishedBefore("c", 2024)).toEqual([]);
  });

  it("are commented on; comments are settled and opened again", async () => {
    expect(await plans.comment({ unit: "nobody", by: "Ola", text: "?", about: null })).toBe(false);
    const about = { chapter: "measures", occupation: null, measure: "technology" };
    expect(await plans.comment({ unit: "a", by: "Ola", text: "Kven betaler?", about })).toBe(true);
    const [comment] = await plans.comments("a");
    expect(comment).toMatchObject({ by: "Ola", text: "Kven betaler?", about, resolved: null });
    const change = { unit: "a", id: comment!.id, by: "Kari" };
    expect(await plans.resolve({ ...change, resolved: true })).toBe(true);
    expect(await plans.resolve({ ...change, resolved: true })).toBe(true);
    expect((await plans.comments("a"))[0]!.resolved).toMatchObject({ by: "Kari" });
    await plans.resolve({ ...change, resolved: false });
    expect((await plans.comments("a"))[0]!.resolved).toBeNull();
    expect(await plans.resolve({ ...change, unit: "b", resolved: true })).toBe(false);
    expect((await plans.events("a")).slice(0, 3).map(({ what }) => what)).toEqual(["reopen", "resolve", "comment"]);
  });

  it("keep versions, saves and history as they are: the database itself refuses to change or remove them", async () => {
    for (const table of ["plan_version", "plan_revision", "plan_event"]) {
      const name = sql.id("framsyn", table);
      for (const statement of [sql`update ${name} set note = 'other'`, sql`delete from ${name}`, sql`truncate ${name} cascade`])
        await expect(statement.execute(connection.db), table).rejects.toMatchObject({ code: "23001" });
    }
    expect((await plans.versions("b")).map(({ submitted }) => submitted.note)).toEqual(["ready", "ready"]);
  });

  it("keep numbers under their key, the first ones stored, and remove the oldest when they take too much room", async () => {
    const numbers = exampleNumbers("a");
    await plans.made.add(hash("1"), numbers);
    await plans.made.add(hash("1"), exampleNumbers("other"));
    await plans.made.add(hash("2"), exampleNumbers("b"));
    expect(await plans.made.find(hash("1"))).toStrictEqual(numbers);
    expect(await plans.made.find(hash("3"))).toBeUndefined();
    const gists = await plans.made.gists([hash("1"), hash("3")]);
    expect([...gists]).toEqual([[hash("1"), { facts: { baseYear: 2026, years: [2026, 2027], occupations: [] }, conflicts: [] }]]);
    expect(await plans.made.trim(5000)).toBe(1);
    expect(await plans.made.find(hash("1"))).toBeUndefined();
    expect(await plans.made.find(hash("2"))).toBeDefined();
  });
});

describe.each(everyKind())("plans, when the $kind store is closed and opened", (places) => {
  afterAll(() => places.clean());

  it("are all there again", async () => {
    const place = await places.empty();
    const store = await openStore(place);
    await store.plans.save(exampleSave("a", 0));
    await store.plans.step(submission("a", 1));
    await store.plans.made.add(hash("1"), exampleNumbers("a"));
    const before = [await store.plans.find("a"), await store.plans.version("a", 1), await store.plans.events("a")];
    await store.close();
    const again = await openStore(place);
    expect([await again.plans.find("a"), await again.plans.version("a", 1), await again.plans.events("a")]).toStrictEqual(before);
    expect(await again.plans.made.find(hash("1"))).toStrictEqual(exampleNumbers("a"));
    await again.close();
  });

  it("come into a store of the edition before, which keeps what it held", async () => {
    const place = await places.empty();
    const old = await connect(place);
    await migrate(old.db, MIGRATIONS.slice(0, 4));
    await sql`insert into framsyn.dataset_version (hash, name, title, version, base_year, last_year, created, rows, content)
      values (${hash("e")}, 'n', 't', '1', 2026, 2040, '2026', 0, '\\x00')`.execute(old.db);
    await sql`insert into framsyn.analysis (id, dataset, attempt, status, owner, finished)
      values (${hash("f")}, ${hash("e")}, 'one', 'cancelled', 'me', clock_timestamp())`.execute(old.db);
    await old.close();
    const store = await openStore(place);
    expect(await store.datasets.find(hash("e"))).toMatchObject({ name: "n" });
    // How an answer failed to come is found out again when it is asked for.
    expect(await store.answers.find({ kind: "analysis", key: hash("f") }, (stored) => stored)).toBeUndefined();
    expect(await store.plans.list()).toEqual([]);
    await store.datasets.add(exampleDataset(), { lastYear: 2040, reference: true });
    expect(await store.plans.save(exampleSave("a", 0))).toMatchObject({ done: true });
    await store.close();
  });
});
