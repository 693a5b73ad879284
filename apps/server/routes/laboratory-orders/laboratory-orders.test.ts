import { afterAll, beforeAll, expect, it } from "vitest";
import { OrderMarkState, OrderMarks, Problem } from "#apps/contract";
import { serverForTest, type TestServer } from "../../server.test-support.ts";

const ORDERS = "/api/laboratories/helse-bergen-patologi/orders";
let server: TestServer;
beforeAll(async () => {
  server = await serverForTest();
});
afterAll(() => server.close());

const send = (path: string, body: object) => server.send("POST", `${ORDERS}${path}`, body);
const marks = async (query = ""): Promise<OrderMarks> => OrderMarks.parse((await server.get(`${ORDERS}${query}`)).json());

it("a product is marked as ordered, is overdue later, is taken back, and all of it is remembered", async () => {
  expect((await marks()).marks).toEqual([]);
  const made = await send("", { product: "pat-eosin", on: "2026-11-30", expected: "2026-12-08", packs: 7, by: "lager-1" });
  expect(made.status).toBe(201);
  const { on } = await marks();
  const later = await marks("?on=2099-12-11");
  expect(OrderMarkState.parse(made.json()).history).toHaveLength(1);
  expect(on).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(later.marks).toMatchObject([
    { product: "pat-eosin", state: "overdue", mark: { packs: 7, by: "lager-1", expected: "2026-12-08" } },
  ]);
  const back = await send("/pat-eosin/withdraw", { by: "lager-2" });
  expect(OrderMarkState.parse(back.json())).toMatchObject({
    state: "none",
    mark: null,
    history: [{ kind: "marked" }, { kind: "withdrawn", by: "lager-2" }],
  });
  const twice = await send("/pat-eosin/close", { by: "lager-2" });
  expect(twice.status).toBe(422);
  expect(Problem.parse(twice.json()).findings).toMatchObject([{ code: "orders.nothing-ordered" }]);
});

it.each([
  [
    "a product it does not use, with the nearest",
    { product: "pat-eosn" },
    { code: "orders.unknown-product", params: { suggestion: "pat-eosin" } },
  ],
  ["a day that is none", { expected: "2026-02-30" }, { code: "orders.not-a-day" }],
  ["a day to come", { on: "2099-01-01", expected: "2099-01-08" }, { code: "orders.later-than-today" }],
  ["a delivery before the order", { on: "2026-11-30", expected: "2026-11-29" }, { code: "orders.expected-before" }],
])("%s is a finding", async (_, change, finding) => {
  const answer = await send("", { product: "pat-eosin", expected: "2099-12-08", by: "lager-1", ...change });
  expect(answer.status).toBe(422);
  expect(Problem.parse(answer.json()).findings).toMatchObject([finding]);
});

it("a name is no pseudonym, and an unknown laboratory is a finding", async () => {
  expect((await send("", { product: "pat-eosin", expected: "2099-12-08", by: "Kari Nordmann" })).status).toBe(422);
  const answer = await server.get("/api/laboratories/helse-bergen-patolog/orders");
  expect(Problem.parse(answer.json()).findings).toMatchObject([
    { code: "orders.unknown-laboratory", params: { suggestion: "helse-bergen-patologi" } },
  ]);
});
