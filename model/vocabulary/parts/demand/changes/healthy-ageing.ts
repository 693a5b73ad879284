import { z } from "zod";
import { timedEffect } from "../../../change-fields.ts";
import { defineChange } from "../../../change-kind.ts";

/** There are no years to multiply: without the change it is none. */
const operation = z.enum(["add", "set"]).describe("How the value meets the years of other changes");

/** How many years later in life people come to use services as their elders do today. */
export const healthyAgeingChange = defineChange({
  kind: "healthy-ageing",
  title: { nb: "Friskere eldre", nn: "Friskare eldre", en: "Healthier ageing" },
  description: "Years by which people from 45 use services later in life than their elders do today",
  fields: { ...timedEffect, operation },
  nature: "amount",
  reach: "country",
});
