import { dayInNorway } from "#io/language";
import type { PlanAct, PlanVersion } from "#io/store";
import type { SignedStep, Standing } from "#model/plan";

/** Tells how far a version has come and who has answered for it. One that was sent back is a draft again, whoever had approved it. */
export function standingOf({ version, submitted, approved, published, sentBack }: PlanVersion): Standing {
  const signed = (step: SignedStep["step"], act: PlanAct | null): SignedStep[] =>
    act === null ? [] : [{ step, by: act.by, actingFor: act.actingFor, on: dayInNorway(new Date(act.at)) }];
  const returned = published === null && sentBack !== null;
  const judged = returned ? [] : [...signed("approve", approved), ...signed("publish", published)];
  const status = returned ? "draft" : published !== null ? "published" : approved !== null ? "approved" : "submitted";
  return { status, version, signed: [...signed("submit", submitted), ...judged] };
}
