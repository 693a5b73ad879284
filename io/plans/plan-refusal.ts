import type { PlanHead } from "#io/store";
import type { Finding } from "#model/vocabulary";

/**
 * Why something cannot be done to a plan.
 *
 * - `edited-meanwhile`: somebody changed it since it was read.
 * - `wrong-step`: it cannot be done where the plan is, or not on behalf of that unit.
 * - `bad-input`: what is written has errors; see the findings.
 * - `unknown`: there is no such plan, version or revision.
 */
export type RefusalKind = "edited-meanwhile" | "wrong-step" | "bad-input" | "unknown";

/** A refusal; nothing was stored. The message says what to do. */
export class PlanRefusal extends Error {
  override readonly name = "PlanRefusal";
  readonly kind: RefusalKind;
  readonly findings: readonly Finding[];
  /** Where the plan is, where somebody changed it meanwhile. */
  readonly now: PlanHead | undefined;

  constructor(
    kind: RefusalKind,
    message: string,
    more: { readonly findings?: readonly Finding[]; readonly now?: PlanHead | undefined } = {},
  ) {
    super(message);
    this.kind = kind;
    this.findings = more.findings ?? [];
    this.now = more.now;
  }
}
