import { z } from "zod";

const texts = z.array(z.string());
const sign = z.union([z.string(), z.null()]);
const label = z.record(z.string(), z.string());

const dimension = z.looseObject({
  label: z.string().nullish(),
  category: z.looseObject({
    index: z.union([texts, z.record(z.string(), z.int())]).optional(),
    label: label.optional(),
    child: z.record(z.string(), texts).optional(),
    unit: z.record(z.string(), z.looseObject({})).optional(),
  }),
});

const roles = z.looseObject({ time: texts.optional(), geo: texts.optional(), metric: texts.optional() });

/**
 * Kinds of things that JSON-stat has where the toolkit reads them; it takes them for granted, and makes up dimensions and signs from what is
 * of another kind. Dimensions stand among other keys in version 1, so each is looked at by its name.
 */
const shape = z.looseObject({
  role: roles.nullish(),
  status: z.union([z.string(), z.array(sign), z.record(z.string(), sign)]).nullish(),
  dimension: z.looseObject({ role: roles.nullish() }),
});

/** Where a dataset has something of another kind than the format says, as the keys that lead to it; null where all is as it says. */
export function wrongPlace(dataset: { readonly dimension?: unknown }, ids: readonly string[]): string | null {
  const whole = shape.safeParse(dataset);
  const [issue] = whole.success ? [] : whole.error.issues;
  if (issue !== undefined) return issue.path.join(".");
  for (const id of ids) {
    const read = dimension.safeParse((dataset.dimension as Readonly<Record<string, unknown>>)[id]);
    const [wrong] = read.success ? [] : read.error.issues;
    if (wrong !== undefined) return ["dimension", id, ...wrong.path].join(".");
  }
  return null;
}
