import { afterAll, beforeAll, expect, it } from "vitest";
import { Problem, Projection } from "#apps/contract";
import { AlternativeSet, alternativeScenario } from "#model/scenario";
import { serverForTest, type TestServer } from "../../server.test-support.ts";

let server: TestServer;
beforeAll(async () => {
  server = await serverForTest();
});
afterAll(() => server.close());

it("lists the named alternatives, and each can be named as a scenario: the numbers are those of its changes", async () => {
  const { alternatives } = AlternativeSet.parse((await server.get("/api/alternatives")).json());
  const low = alternatives.find(({ id }) => id === "standard-growth-low")!;
  const asked = "/api/projection?occupation=bioingenior&draws=40&to=2031";
  const [named, plain] = await Promise.all([server.get(`${asked}&scenario=${low.id}`), server.get(asked)]);
  const { outcome } = Projection.parse(named.json());
  const posted = await server.send("POST", "/api/projections", {
    occupations: ["bioingenior"],
    units: ["norge"],
    draws: 40,
    to: 2031,
    scenario: alternativeScenario(low),
  });
  expect(posted.json<{ key: unknown; series: { measures: unknown }[] }>()).toMatchObject({
    key: { scenario: outcome.key.scenario },
    series: [{ measures: outcome.series[0]!.measures }],
  });
  const demand = (one: Projection["outcome"]) => one.series[0]!.measures.demand.p50.at(-1)!;
  expect(demand(outcome)).toBeLessThan(demand(Projection.parse(plain.json()).outcome));
});

it("names the alternative that was probably meant", async () => {
  const answer = await server.get("/api/projection?occupation=bioingenior&scenario=healthy-aging-high");
  expect(answer.status).toBe(422);
  expect(Problem.parse(answer.json()).unknown?.nearest[0]).toBe("healthy-ageing-high");
});
