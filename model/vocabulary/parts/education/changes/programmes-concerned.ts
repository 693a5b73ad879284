import { z } from "zod";
import { timedEffect } from "../../../change-fields.ts";
import type { ChangeContext, ChangeProblem, IdsNamed } from "../../../change-kind.ts";
import type { programmes } from "../tables/programmes.ts";

/** What a change to programmes says: a timed effect, and which programmes; left out means all. */
export const programmeEffect = { ...timedEffect, programmes: z.array(z.string()).optional() };

/** The programmes a change names. */
export const PROGRAMMES: IdsNamed = { what: "programme", called: "programme", table: "programmes", column: "id" };

interface OfProgrammes {
  readonly programmes?: readonly string[] | undefined;
  readonly occupations?: readonly string[] | undefined;
}

/** Gives the programmes that a change concerns. */
export function programmesConcerned(change: OfProgrammes, { tables }: ChangeContext<typeof programmes>): readonly string[] {
  const named = (id: string): boolean => change.programmes?.includes(id) ?? true;
  return tables.programmes.filter((row) => named(row.id) && (change.occupations?.includes(row.occupation) ?? true)).map(({ id }) => id);
}

/** Finds a change that concerns no programme at all. */
export function withoutProgramme(change: OfProgrammes, context: ChangeContext<typeof programmes>): ChangeProblem<"no-programme">[] {
  if (programmesConcerned(change, context).length > 0) return [];
  const message = "No programme qualifies for the occupations named, so the change has no effect. Correct occupations or programmes.";
  const field = change.programmes === undefined ? "occupations" : "programmes";
  return [{ code: "no-programme", field, value: change.programmes ?? change.occupations, message }];
}

/** Whether two changes concern the same programme. */
export const shareProgramme = (one: OfProgrammes, other: OfProgrammes): boolean =>
  one.programmes === undefined || other.programmes === undefined || one.programmes.some((id) => other.programmes!.includes(id));
