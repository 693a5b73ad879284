import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Connection } from "../connect/connection.ts";
import { connectEmbedded } from "../connect/embedded.ts";
import { connectServer } from "../connect/server.ts";
import { MIGRATIONS } from "../migrations/index.ts";
import { migrate } from "../migrations/migrate.ts";
import type { StorePlace } from "../open-store.ts";
import { everyKind } from "../places.test-support.ts";
import { exampleSave, submission } from "../plans/example-plan.test-support.ts";
import { plansIn } from "../plans/plans-in.ts";
import { type Publications, publicationsIn } from "./publications.ts";

const connect = (place: StorePlace): Promise<Connection> => ("url" in place ? connectServer(place.url) : connectEmbedded(place.dataFolder));
const HIDDEN = [
  { occupation: "perfusjonist", unit: "a", level: "all" as const },
  { occupation: "perfusjonist", unit: "b", level: "details" as const },
];
const SHOWN = [
  { occupation: "lege", unit: "a", persons: 12.5, details: { aged60: 3.25, reach62: 1, away: 0, absent: 2, leaving: 1 } },
  { occupation: "lege", unit: "b", persons: 40, details: null },
];

describe.each(everyKind())("publications in the $kind store", (places) => {
  let connection: Connection;
  let publications: Publications;
  beforeAll(async () => {
    connection = await connect(await places.empty());
    await migrate(connection.db, MIGRATIONS);
    publications = publicationsIn(connection.db);
  });
  afterAll(async () => {
    await connection.close();
    await places.clean();
  });

  it("are the versions that were published, also when the plan has gone on since", async () => {
    const plans = plansIn(connection.db);
    await plans.save(exampleSave("a", 0));
    await plans.step(submission("a", 1));
    expect(await publications.versions()).toEqual([]);
    for (const [step, actingFor] of [
      ["approve", "norge"],
      ["publish", "a"],
      ["revise", "a"],
    ] as const)
      await plans.step({ unit: "a", revision: 1, by: "Ola", note: "", step, actingFor });
    await plans.save(exampleSave("a", 1));
    await plans.step(submission("a", 2));
    expect(await publications.versions()).toMatchObject([
      { unit: "a", version: 1, baseYear: 2026, publishedAt: expect.stringMatching(/Z$/) },
    ]);
  });

  it("keep what was hidden and shown, and refuse to forget it", async () => {
    expect(await publications.record()).toEqual({ hidden: [], shown: [] });
    expect(await publications.extend({ hidden: HIDDEN, shown: SHOWN }, 0)).toBe(true);
    expect(await publications.record()).toEqual({ hidden: HIDDEN, shown: SHOWN });
    for (const table of ["public_hidden", "public_shown"]) {
      for (const statement of [`delete from framsyn.${table}`, `update framsyn.${table} set unit = 'x'`, `truncate framsyn.${table}`])
        await expect(sql.raw(statement).execute(connection.db)).rejects.toThrow(/never changed/);
    }
  });

  it("let one alone of many who decide at once write down what they decided", async () => {
    const { hidden, shown } = await publications.record();
    const there = hidden.length + shown.length;
    const added = await Promise.all(
      Array.from({ length: 5 }, (_, i) => publications.extend({ hidden: [{ ...HIDDEN[0]!, unit: `race-${i}` }], shown: [] }, there)),
    );
    expect(added.filter(Boolean)).toHaveLength(1);
    expect((await publications.record()).hidden).toHaveLength(hidden.length + 1);
  });
});
