import { z } from "zod";
import { Summary } from "#model/projection";

/** What a laboratory has in stock, and when and how much to order. */
export const LaboratoryOrdersQuestion = z.strictObject({
  kind: z.literal("laboratory-orders"),
  laboratories: z.array(z.string()).max(50).optional().describe("Laboratories; left out: all that the dataset describes"),
  on: z
    .string()
    .max(10)
    .optional()
    .describe("The day asked about, 2026-11-27. Left out: the day of the latest count of stock in the dataset"),
});
export type LaboratoryOrdersQuestion = z.infer<typeof LaboratoryOrdersQuestion>;

export const ORDER_STATUSES = ["order-now", "soon", "enough", "too-little-data"] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

const Names = z.object({ nb: z.string(), nn: z.string(), en: z.string() });
const Day = z.string().describe("A day, 2026-11-27");
const Why = z.object({
  reason: z.string().describe("Why there is no answer, in one word of the model's"),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

const Use = z.object({
  forecast: Summary.describe("Base measures a month, mean of the twelve months that follow: what the plan needs"),
  historic: z
    .object({
      perMonth: z.number().describe("Base measures a month, days without stock or instrument made good"),
      scheduledPerMonth: z.number().describe("Part of it that follows no test, taken as planned"),
      from: z.string(),
      to: z.string(),
      counted: z.number().int().describe("Periods that count, of the test with fewest"),
      periods: z.number().int(),
      daysLost: z.number(),
      daysLostKnown: z.boolean().describe("False: no days lost are stated, which is not the same as none"),
    })
    .nullable(),
  whyNotHistoric: Why.nullable(),
});

const RunOut = z.object({
  p10: Day.nullable(),
  median: Day.nullable(),
  p90: Day.nullable().describe("Null: beyond the days looked at"),
  share: z.number().describe("Share of futures that run out within the days looked at"),
  noDate: z.enum(["no-use", "outlasts-horizon", "use-uncertain"]).nullable().describe("Why there is no window"),
});

const Advice = z.object({
  runOut: RunOut,
  orderBy: Day.nullable().describe("Last working day on which an order still comes in time; null: beyond the days looked at"),
  lateWorkingDays: z.number().int().describe("Working days the order is late; 0: it is not"),
  position: z.number().describe("On hand and under way, less what is expected to be thrown before the next review's delivery"),
  reorderPoint: z.number().describe("Base measures below which an order must be made"),
  orderUpTo: z.number(),
  normal: z.number().nullable().describe("The reorder point by the formula with normal use, as a check"),
  poisson: z.number().nullable().describe("The same with Poisson use"),
  shortBeforeDelivery: z.number().describe("Share of futures that run short before an order made on the day can come"),
  order: z
    .object({
      packs: z.number().int(),
      units: z.number(),
      cost: z.number().nullable().describe("NOK"),
      uncapped: z.number().describe("Base measures before packs, if it kept for ever"),
      cappedByExpiry: z.boolean(),
    })
    .nullable(),
});

const ProductOrder = z.object({
  product: z.string(),
  names: Names,
  kind: z.enum(["reagent", "consumable", "control", "calibrator", "protective"]),
  baseMeasure: z.enum(["test", "piece", "ml", "g"]),
  packSize: z.number().nullable(),
  packPrice: z.number().nullable().describe("NOK"),
  status: z.enum(ORDER_STATUSES),
  why: Why.nullable().describe("Of too little data: what is missing"),
  counted: Day.nullable().describe("Day of the latest count; null: never counted"),
  stock: z
    .object({
      usable: z.number().describe("Base measures that can be used on the day; what has expired is not among them"),
      expired: z.number(),
      underWay: z.number(),
      overdue: z.number().describe("Should have come by the day; not counted as stock"),
    })
    .nullable(),
  use: Use,
  lead: z
    .object({
      workingDays: z.number().int(),
      source: z.enum(["set", "observed", "default"]),
      deliveries: z.number().int().describe("Deliveries of the last year that are counted"),
      low: z.number().int().describe("A tenth of the futures have a shorter one"),
      high: z.number().int(),
    })
    .nullable(),
  review: z.object({ workingDays: z.number().int(), stated: z.boolean() }),
  service: z.object({ kind: z.enum(["cycle", "fill"]), level: z.number(), stated: z.boolean() }),
  advice: Advice.nullable(),
  expiry: z
    .object({
      units: z.number().describe("Base measures in stock expected to expire unused, mean of the futures"),
      p10: z.number(),
      p90: z.number(),
      cost: z.number().nullable().describe("NOK"),
      beyondHorizon: z.boolean().describe("Some lots last longer than the days looked at: what happens to them after that is not in it"),
    })
    .nullable(),
  need: z.object({
    from: z.string().describe("First month"),
    to: z.string(),
    units: Summary,
    cost: Summary.nullable().describe("NOK, at the price that holds"),
  }),
});

/** The answer. */
export const LaboratoryOrders = z.object({
  kind: z.literal("laboratory-orders"),
  baseYear: z.number().int(),
  on: Day,
  onIsCount: z.boolean().describe("The day was not asked for: it is that of the latest count of stock in the dataset"),
  days: z.number().int().describe("Days ahead that stock is followed"),
  assumed: z.boolean().describe("Whether any figure of the laboratories or their stock is an assumption"),
  laboratories: z.array(
    z.object({
      laboratory: z.string(),
      names: Names,
      unit: z.string(),
      counts: z.object({
        "order-now": z.number().int(),
        soon: z.number().int(),
        enough: z.number().int(),
        "too-little-data": z.number().int(),
      }),
      orderCost: z.number().describe("NOK for all orders to make now whose price is known"),
      unpriced: z.number().int().describe("Orders to make now whose price is not known"),
      products: z.array(ProductOrder).describe("Those to order first, by order-by day"),
    }),
  ),
});
export type LaboratoryOrders = z.infer<typeof LaboratoryOrders>;
export type ProductOrder = LaboratoryOrders["laboratories"][number]["products"][number];
