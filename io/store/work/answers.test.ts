import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Connection } from "../connect/connection.ts";
import { connectEmbedded } from "../connect/embedded.ts";
import { connectServer } from "../connect/server.ts";
import { datasetsIn } from "../datasets.ts";
import { exampleDataset, hash } from "../example.test-support.ts";
import { MIGRATIONS } from "../migrations/index.ts";
import { migrate } from "../migrations/migrate.ts";
import { everyKind } from "../places.test-support.ts";
import { type Answers, answersIn } from "./answers.ts";

const answer = { schema: "framsyn/analysis/1", mean: 0.1 + 0.2, p10: -1, p90: 1e-17, name: "Tromsø" };
const anything = (stored: unknown): unknown => stored;
const nothing = (): null => null;

describe.each(everyKind())("answers in the $kind store", (places) => {
  let connection: Connection;
  let answers: Answers;
  beforeAll(async () => {
    const place = await places.empty();
    connection = await ("url" in place ? connectServer(place.url) : connectEmbedded(place.dataFolder));
    await migrate(connection.db, MIGRATIONS);
    await datasetsIn(connection.db).add(exampleDataset(), { lastYear: 2040, reference: true });
    answers = answersIn(connection.db);
  });
  afterAll(async () => {
    await connection.close();
    await places.clean();
  });
  const name = (key: string, kind = "analysis") => ({ kind, key: hash(key) });

  it("are kept to the last bit, the first that came, apart from those of other kinds", async () => {
    expect(await answers.find(name("1"), anything)).toBeUndefined();
    await answers.add(name("1"), hash("a"), answer);
    await answers.add(name("1"), hash("a"), { other: true });
    await answers.add(name("1", "backtest"), hash("a"), { scores: {} });
    expect(await answers.find(name("1"), anything)).toStrictEqual(answer);
    expect(await answers.find(name("1", "backtest"), anything)).toStrictEqual({ scores: {} });
  });

  it("that this version cannot read give way to those it can", async () => {
    await answers.add(name("2"), hash("a"), { schema: "of another time" });
    expect(await answers.find(name("2"), nothing)).toBeUndefined();
    await answers.add(name("2"), hash("a"), answer);
    expect(await answers.find(name("2"), anything)).toStrictEqual(answer);
  });

  it("are removed oldest first when they take too much room", async () => {
    await answers.add(name("3"), hash("a"), answer);
    expect(await answers.trim(1e9)).toBe(0);
    expect(await answers.trim(1000)).toBe(3);
    expect(await answers.find(name("3"), anything)).toStrictEqual(answer);
    expect(await answers.find(name("1"), anything)).toBeUndefined();
    expect(await answers.trim(0)).toBe(1);
  });
});
