import { z } from "zod";
import type { PlanFormat } from "#model/plan";

/** Media types of plans as files. */
export const PLAN_MEDIA_TYPES: { readonly [F in PlanFormat]: string } = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
  zip: "application/zip",
};

/** The answer of a route that gives a plan as a file, for the API's description. */
export const PLAN_FILE = {
  description: "The document",
  content: Object.fromEntries(Object.values(PLAN_MEDIA_TYPES).map((type) => [type.split(";", 1)[0]!, { schema: z.string() }])),
};
