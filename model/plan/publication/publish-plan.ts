import { chaptersOf } from "../chapters/index.ts";
import type { Block, PlanDocument, Value } from "../document/block.ts";
import { buildDocument } from "../document/build-document.ts";
import { name } from "../document/make.ts";
import type { PlanFacts } from "../facts/occupation-facts.ts";
import { accuracyOf } from "../follow-up/accuracy.ts";
import type { MadePlan } from "../made/made-plan.ts";
import { PLAN_PARTS } from "../parts/index.ts";
import type { PlanPart } from "../parts/plan-part.ts";
import { mediumYear } from "../view/plan-view.ts";
import type { PublicMask } from "../view/public-mask.ts";
import { maskConflicts, maskContent, maskMeasure } from "./mask-content.ts";
import { maskFacts } from "./mask-facts.ts";
import { publicationNotes } from "./notes/notes.ts";

/** A plan as the public may see it, and which occupations it hides all or some figures of. */
export interface PublicPlan extends MadePlan {
  readonly hidden: readonly string[];
  readonly partly: readonly string[];
}

type Table = Extract<Block, { kind: "table" }>;

const HIDDEN: Value = { kind: "hidden" };
/** Columns of the table of today's staff that are not details. */
const NOT_DETAILS: ReadonlySet<string> = new Set(["occupation", "persons", "fte"]);

/**
 * Makes the public view of a plan. Its chapters are built anew from masked facts, so that no chapter, whatever it shows, ever holds a number
 * that is hidden; then rows of hidden occupations are added to say so.
 *
 * @param published units with a published plan: measures of others are not shown.
 */
export function publishPlan(
  made: MadePlan,
  mask: PublicMask,
  published: ReadonlySet<string>,
  parts: readonly PlanPart[] = PLAN_PARTS,
): PublicPlan {
  const { unit } = made.content;
  const { facts, hidden, partly } = maskFacts(made.facts, mask, parts);
  const isHidden = new Set(hidden);
  const content = maskContent(made.content, isHidden);
  const measures = made.measures.filter((measure) => measure.unit === unit || published.has(measure.unit)).map(maskMeasure);
  const conflicts = maskConflicts(made.conflicts, unit, mask, published);
  const compared = made.compared.filter(({ occupation }) => !isHidden.has(occupation));
  // Which units have answered for it is public; who the persons are is not needed.
  const standing = { ...made.standing, signed: made.standing.signed.map((step) => ({ ...step, by: "" })) };
  const view = { content, facts, measures, completeness: made.completeness, conflicts, compared, standing };
  const built = buildDocument(chaptersOf(parts), view, { ...made.document.key, smallest: String(mask.smallest) });
  const year = mediumYear(made.facts);
  const touching = new Set(measures.filter(({ id }) => touchesHidden(made.facts, isHidden, id, year)).map(({ id }) => id));
  const marked = {
    ...built,
    chapters: built.chapters.map(({ id, blocks }) => ({
      id,
      blocks: blocks.map((block) => (block.kind === "table" ? markHidden(block, { hidden, partly, measures, touching }) : block)),
    })),
  };
  const notes = publicationNotes({
    smallest: mask.smallest,
    hidden,
    partly,
    conflicts: made.conflicts.length - conflicts.length,
  });
  return {
    content,
    facts,
    measures,
    completeness: made.completeness,
    conflicts,
    compared,
    accuracy: accuracyOf(compared),
    standing,
    document: withNotes(marked, notes),
    hidden,
    partly,
  };
}

/** Whether a measure does something for an occupation that is hidden, so that its effect over all would tell of it. */
const touchesHidden = (facts: PlanFacts, hidden: ReadonlySet<string>, measure: string, year: number): boolean =>
  facts.occupations.some(
    (one) =>
      hidden.has(one.occupation) &&
      one.measures.some(({ measure: id, effect }) => id === measure && (effect[year]?.p10 !== 0 || effect[year]?.p90 !== 0)),
  );

interface Marks {
  readonly hidden: readonly string[];
  readonly partly: readonly string[];
  readonly measures: readonly { readonly id: string }[];
  readonly touching: ReadonlySet<string>;
}

/** Says in a table where something is hidden; without it, the number would be missing, or a sum of what is left. */
function markHidden(table: Table, { hidden, partly, measures, touching }: Marks): Table {
  const columns = table.columns.map(({ id }) => id);
  if (table.id === "measures") {
    const effect = columns.indexOf("effect");
    return {
      ...table,
      rows: table.rows.map((row, i) => (touching.has(measures[i]?.id ?? "") ? row.map((cell, c) => (c === effect ? HIDDEN : cell)) : row)),
    };
  }
  if (columns[0] !== "occupation" || table.id === "follow-up-accuracy") return table;
  const rows = table.rows.map((row) => {
    const first = row[0]!;
    const isPartly = table.id === "situation" && "kind" in first && first.kind === "name" && partly.includes(first.id);
    return isPartly ? row.map((cell, c) => (NOT_DETAILS.has(columns[c]!) ? cell : HIDDEN)) : row;
  });
  const added = hidden.map((id) => columns.map((_, c) => (c === 0 ? name("occupation", id) : HIDDEN)));
  return { ...table, rows: [...rows, ...added] };
}

/** Puts the notes after the opening chapter. */
const withNotes = (document: PlanDocument, blocks: Block[]): PlanDocument => ({
  ...document,
  chapters: [...document.chapters.slice(0, 1), { id: "publication", blocks }, ...document.chapters.slice(1)],
});
