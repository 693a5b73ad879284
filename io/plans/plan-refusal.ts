import type { PlanHead } from "#io/store";
import type { Finding } from "#model/vocabulary";

/**
 * Why something cannot be done to a plan.
 *
 * - `edited-meanwhile`: somebody changed it since it was read.
 * - `wrong-step`: it cannot be done where the plan is, or not on behalf of that unit.
 * - `bad-input`: what is written has errors.
 * - `unknown`: there is no such plan, version or revision.
 */
export type RefusalKind = "edited-meanwhile" | "wrong-step" | "bad-input" | "unknown";

/** A refusal; nothing was stored. Each finding says what is wrong and what to do, in every language. */
export class PlanRefusal extends Error {
  override readonly name = "PlanRefusal";
  readonly kind: RefusalKind;
  readonly findings: readonly Finding[];
  /** Where the plan is, where that is the reason. */
  readonly now: PlanHead | undefined;

  /** @param message what to do, in English; default that of the first finding. */
  constructor(
    kind: RefusalKind,
    findings: readonly Finding[],
    more: { readonly now?: PlanHead | undefined; readonly message?: string } = {},
  ) {
    super(more.message ?? findings[0]?.message ?? kind);
    this.kind = kind;
    this.findings = findings;
    this.now = more.now;
  }
}
