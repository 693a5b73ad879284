import type { Finding } from "#model/vocabulary";

/** Bad input that ends a command with exit code 1: what is wrong, as findings. */
export class BadInput extends Error {
  readonly findings: readonly Finding[];
  /** Findings beyond those listed. */
  readonly omitted: number;

  constructor(findings: readonly Finding[], omitted = 0) {
    super(findings[0]?.message ?? "bad input");
    this.name = "BadInput";
    this.findings = findings;
    this.omitted = omitted;
  }
}
