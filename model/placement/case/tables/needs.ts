import { defineTable, field } from "#model/vocabulary";

/** What an approved need can come to. */
export const NEED_EFFECTS = ["max-minutes", "not-before", "not-after"] as const;

const { integer, oneOf, optional, pattern, reference } = field;

export const needs = defineTable({
  name: "needs",
  title: { nb: "Tilrettelegging", nn: "Tilrettelegging", en: "Approved needs" },
  description: "Decisions about needs and their effect; what the need is, is not stored.",
  primaryKey: ["student", "decision"],
  required: false,
  slice: "whole",
  cause: null,
  figures: null,
  fields: {
    student: reference("students", "id", "Pseudonym of the student."),
    decision: pattern("^[A-Za-z0-9-]{1,30}$", "Reference of the decision."),
    effect: oneOf(
      NEED_EFFECTS,
      "`max-minutes`: sites within `value` minutes. `not-before`, `not-after`: week number of the year in `value`.",
    ),
    value: optional(integer("Minutes or week number.", { minimum: 0, maximum: 2000 })),
  },
});
