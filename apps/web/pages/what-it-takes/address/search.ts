import { z } from "zod";

/** What the page can be asked: the study places that close a gap, the cheapest measures that reach goals, or supervisors to admit more. */
export const VIEWS = ["places", "measures", "supervisors"] as const;
export type View = (typeof VIEWS)[number];

/** Most students more that can be asked about. */
export const MOST_STUDENTS = 1000;

const list = z.string().min(1).max(4000).optional().catch(undefined);

/** What the address of the page holds besides the place. Lists are joined by `~`. */
export const WhatItTakesSearch = z.object({
  view: z.enum(VIEWS).optional().catch(undefined),
  /** Occupations beside that of the place, for study places. */
  also: list,
  /** Goals of the measures, as `goals-in-address.ts` writes them. */
  goals: list,
  /** Most NOK a year for measures; left out: no limit. */
  budget: z.coerce.number().min(0).max(1e12).optional().catch(undefined),
  /** Measures switched off. */
  off: list,
  /** Programme that is to admit more, and how many more: with it the question has been asked, so that a link shows the answer. */
  programme: z.string().min(1).max(100).optional().catch(undefined),
  more: z.coerce.number().int().min(1).max(MOST_STUDENTS).optional().catch(undefined),
  /** Whether the measures have been asked for, so that a link shows the answer. */
  run: z.enum(["yes"]).optional().catch(undefined),
});
export type WhatItTakesSearch = z.infer<typeof WhatItTakesSearch>;

const JOINED = "~";

/** Reads a list from the address; each part once. */
export const readList = (text: string | undefined): readonly string[] => [...new Set((text ?? "").split(JOINED).filter(Boolean))];

/** Writes a list for the address; undefined where it is empty. */
export const writeList = (parts: readonly string[]): string | undefined => (parts.length === 0 ? undefined : parts.join(JOINED));
