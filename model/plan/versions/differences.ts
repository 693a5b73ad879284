import { z } from "zod";
import type { PlanContent } from "../content/plan-content.ts";
import type { PlanMeasure } from "../content/plan-measure.ts";

const shown = z.union([z.string(), z.number(), z.null()]);

/** One thing that differs between two versions of a plan's content. */
export const ContentDifference = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("basis"), field: z.string(), before: shown, after: shown }),
  z.object({ kind: z.literal("text"), field: z.string(), occupation: z.string().nullable(), before: z.string(), after: z.string() }),
  z.object({ kind: z.literal("recruits"), occupation: z.string(), field: z.string(), before: shown, after: shown }),
  z.object({ kind: z.enum(["measure-added", "measure-removed"]), measure: z.string(), title: z.string() }),
  z.object({ kind: z.literal("measure-changed"), measure: z.string(), title: z.string(), field: z.string(), before: shown, after: shown }),
  z.object({ kind: z.enum(["evidence", "definitions"]), before: z.number().describe("Number of rows"), after: z.number() }),
]);
export type ContentDifference = z.infer<typeof ContentDifference>;

const asText = (value: unknown): string | number | null =>
  value === null || value === undefined ? null : typeof value === "string" || typeof value === "number" ? value : JSON.stringify(value);

/** Lists what differs between two versions of a plan, in the order of the plan; nothing for equal ones. */
export function contentDifferences(before: PlanContent, after: PlanContent): ContentDifference[] {
  return [
    ...fields(before.basis, after.basis).map(([field, a, b]) => ({ kind: "basis" as const, field, before: a, after: b })),
    ...textDifferences(before, after),
    ...measureDifferences(before.measures, after.measures),
    ...(["evidence", "definitions"] as const).flatMap((kind) =>
      JSON.stringify(before[kind]) === JSON.stringify(after[kind])
        ? []
        : [{ kind, before: before[kind].length, after: after[kind].length }],
    ),
  ];
}

/** Fields whose values differ. */
function fields(before: object, after: object): [field: string, before: string | number | null, after: string | number | null][] {
  const [a, b] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((field) => {
    const [x, y] = [asText(a[field]), asText(b[field])];
    return x === y ? [] : [[field, x, y] as [string, string | number | null, string | number | null]];
  });
}

function textDifferences(before: PlanContent, after: PlanContent): ContentDifference[] {
  const found: ContentDifference[] = [];
  for (const field of ["introduction", "followUp"] as const) {
    if (before[field] !== after[field]) found.push({ kind: "text", field, occupation: null, before: before[field], after: after[field] });
  }
  for (const occupation of new Set([...before.occupations, ...after.occupations].map((note) => note.occupation))) {
    const [a, b] = [before, after].map(({ occupations }) => occupations.find((note) => note.occupation === occupation));
    for (const field of ["situation", "decision", "risk"] as const) {
      const [x, y] = [a?.[field] ?? "", b?.[field] ?? ""];
      if (x !== y) found.push({ kind: "text", field, occupation, before: x, after: y });
    }
    for (const [field, x, y] of fields(a?.recruits ?? {}, b?.recruits ?? {}))
      found.push({ kind: "recruits", occupation, field, before: x, after: y });
  }
  return found;
}

function measureDifferences(before: readonly PlanMeasure[], after: readonly PlanMeasure[]): ContentDifference[] {
  const byId = (measures: readonly PlanMeasure[]) => new Map(measures.map((measure) => [measure.id, measure]));
  const [old, fresh] = [byId(before), byId(after)];
  return [
    ...before.flatMap(({ id, title }) => (fresh.has(id) ? [] : [{ kind: "measure-removed" as const, measure: id, title }])),
    ...after.flatMap((measure): ContentDifference[] => {
      const { id, title } = measure;
      const earlier = old.get(id);
      if (earlier === undefined) return [{ kind: "measure-added", measure: id, title }];
      return fields(earlier, measure).map(([field, a, b]) => ({ kind: "measure-changed", measure: id, title, field, before: a, after: b }));
    }),
  ];
}
