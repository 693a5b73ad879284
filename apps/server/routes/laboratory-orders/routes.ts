import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { NewOrderMark, OrderMarkEnd, OrderMarkState, OrderMarks } from "#apps/contract";
import { keepOrder, type OrderDesk, type OrderOfProduct, OrderRefusal, ordersOf } from "#io/laboratory-orders";
import { dayInNorway } from "#io/language";
import type { What } from "#model/access";
import type { OrderSaid } from "#model/analysis";
import { only } from "../../access/only.ts";
import type { App } from "../../http/app.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import { HttpProblem } from "../../problems/http-problem.ts";
import type { Service } from "../../service/service.ts";

const Laboratory = z.object({ laboratory: z.string().max(100).describe("Id of a laboratory of the dataset") });
const Product = Laboratory.extend({ product: z.string().max(100).describe("Id of a product the laboratory uses") });
const Dataset = z.object({
  dataset: z.string().default("current").describe("Content hash, or `current`: its counts of stock close marks"),
});

/** Routes of what is said to be ordered for a laboratory. */
export const routes = defineRoutes({
  order: 185,
  tag: "laboratories",
  about: "What laboratories have ordered",
  schemas: { OrderMarks, OrderMarkState },
  routes: orderRoutes,
});

function orderRoutes(app: App, { store, datasets, userOf }: Service): void {
  const today = (): string => dayInNorway(new Date());
  const here = (request: FastifyRequest): What => ({ kind: "laboratory", id: (request.params as { laboratory: string }).laboratory });
  const desk = async (dataset: string): Promise<OrderDesk> => ({
    store,
    dataset: (await datasets.open(dataset, "input")).dataset,
    today: today(),
  });
  const keep = async (dataset: string, laboratory: string, product: string, said: OrderSaid): Promise<OrderMarkState> =>
    answered(async () => asAnswer(await keepOrder(await desk(dataset), laboratory, product, said)));

  app.get(
    "/api/laboratories/:laboratory/orders",
    {
      onRequest: only(userOf, "read-orders", here),
      schema: {
        summary: "What is marked as ordered for a laboratory, as it stands on a day, with all that happened to it",
        params: Laboratory,
        querystring: Dataset.extend({ on: z.string().max(10).optional().describe("The day, 2026-11-27; today where it is left out") }),
        response: { 200: OrderMarks, ...problems(403, 422) },
      },
    },
    ({ params: { laboratory }, query: { dataset, on = today() } }) =>
      answered(async () => ({ laboratory, on, marks: (await ordersOf(await desk(dataset), laboratory, on)).map(asAnswer) })),
  );

  app.post(
    "/api/laboratories/:laboratory/orders",
    {
      onRequest: only(userOf, "write-orders", here),
      schema: {
        summary:
          "Mark a product as ordered; its warning is silent until the delivery is overdue, and the next count of the stock closes the mark",
        params: Laboratory,
        querystring: Dataset,
        body: NewOrderMark,
        response: { 201: OrderMarkState, ...problems(403, 422) },
      },
    },
    async ({ params: { laboratory }, query: { dataset }, body: { product, on = today(), expected, packs = null, by } }, reply) => {
      const kept = await keep(dataset, laboratory, product, { kind: "marked", on, expected, packs, by });
      reply.code(201);
      return kept;
    },
  );

  for (const [path, kind, summary] of [
    ["withdraw", "withdrawn", "Take back that a product is ordered"],
    ["close", "closed", "Say that what was ordered has come"],
  ] as const)
    app.post(
      `/api/laboratories/:laboratory/orders/:product/${path}`,
      {
        onRequest: only(userOf, "write-orders", here),
        schema: {
          summary,
          params: Product,
          querystring: Dataset,
          body: OrderMarkEnd,
          response: { 200: OrderMarkState, ...problems(403, 422) },
        },
      },
      ({ params: { laboratory, product }, query: { dataset }, body: { by } }) =>
        keep(dataset, laboratory, product, { kind, on: today(), expected: null, packs: null, by }),
    );
}

const asAnswer = ({ mark, history, ...one }: OrderOfProduct): OrderMarkState => ({
  ...one,
  mark: mark === null ? null : { ...mark },
  history: history.map((event) => ({ ...event })),
});

/** Answers a refusal with its findings. */
async function answered<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OrderRefusal)) throw error;
    throw new HttpProblem(422, "bad-input", error.message, { findings: [...error.findings] });
  }
}
