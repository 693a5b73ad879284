import type { OccupationNote, PlanContent, PlanMeasure } from "#model/plan";

/** A plan cut into the smallest pieces that two people can edit apart, by a key that says where each stands. */
export type Cells = ReadonlyMap<string, unknown>;

const TEXTS = ["introduction", "followUp"] as const;
const NOTES = ["situation", "decision", "risk", "recruits"] as const;
type NoteField = (typeof NOTES)[number];

/** Where a piece stands. */
export type CellPlace =
  | { readonly of: "text"; readonly field: (typeof TEXTS)[number] }
  | { readonly of: "basis" }
  | { readonly of: "note"; readonly occupation: string; readonly field: NoteField }
  | { readonly of: "measure"; readonly measure: string; readonly field: Exclude<keyof PlanMeasure, "id"> | "whole" }
  | { readonly of: "list"; readonly field: "evidence" | "definitions" };

/** Reads where a piece stands from its key. */
export function placeOf(key: string): CellPlace {
  const [of = "", first = "", second = ""] = key.split("/");
  switch (of) {
    case "text":
      return { of, field: first as (typeof TEXTS)[number] };
    case "note":
      return { of, occupation: first, field: second as NoteField };
    case "measure":
      return { of, measure: first, field: second as Exclude<keyof PlanMeasure, "id"> | "whole" };
    case "list":
      return { of, field: first as "evidence" | "definitions" };
    default:
      return { of: "basis" };
  }
}

/** Tells whether two values are the same, however they are held. */
export const same = (a: unknown, b: unknown): boolean => ordered(a) === ordered(b);

/** A value written with its keys in order, so that equal values read the same. */
const ordered = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const EMPTY: Readonly<Record<NoteField, unknown>> = { situation: "", decision: "", risk: "", recruits: null };

/** Cuts a plan into pieces; evidence and definitions are lists and not among them. `whole` are measures kept in one piece. */
export function cellsOf(content: PlanContent, whole: ReadonlySet<string>): Cells {
  const cells = new Map<string, unknown>([["basis//", content.basis]]);
  for (const field of TEXTS) cells.set(`text/${field}/`, content[field]);
  for (const note of content.occupations) {
    for (const field of NOTES) if (!same(note[field], EMPTY[field])) cells.set(`note/${note.occupation}/${field}`, note[field]);
  }
  for (const measure of content.measures) {
    if (whole.has(measure.id)) cells.set(`measure/${measure.id}/whole`, measure);
    else for (const [field, value] of Object.entries(measure)) if (field !== "id") cells.set(`measure/${measure.id}/${field}`, value);
  }
  return cells;
}

/** Puts a plan together from its pieces; order, evidence and definitions are those of `model`. */
export function contentOf(cells: Cells, model: PlanContent): PlanContent {
  const notes = new Map<string, Record<string, unknown>>(model.occupations.map(({ occupation }) => [occupation, {}]));
  const measures = new Map<string, Record<string, unknown>>(model.measures.map(({ id }) => [id, {}]));
  const content: Record<string, unknown> = { ...model };
  for (const [key, value] of cells) {
    if (value === undefined) continue;
    const place = placeOf(key);
    if (place.of === "basis") content.basis = value;
    else if (place.of === "text") content[place.field] = value;
    else if (place.of === "note") notes.set(place.occupation, { ...notes.get(place.occupation), [place.field]: value });
    else if (place.of === "measure") {
      const part = place.field === "whole" ? (value as object) : { [place.field]: value };
      measures.set(place.measure, { ...measures.get(place.measure), ...part });
    }
  }
  return {
    ...(content as PlanContent),
    occupations: [...notes].map(([occupation, fields]) => ({ ...EMPTY, ...fields, occupation }) as OccupationNote),
    // A measure deleted on one side has no pieces left.
    measures: [...measures].flatMap(([id, fields]) => (Object.keys(fields).length === 0 ? [] : [{ ...fields, id } as PlanMeasure])),
  };
}
