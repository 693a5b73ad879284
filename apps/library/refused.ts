import type { Finding } from "#model/vocabulary";

/** Thrown where what was given cannot be used: one finding for each thing wrong, with its place, its value and what to do. */
export class Refused extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(({ message }) => message).join("\n"));
    this.name = "Refused";
    this.findings = findings;
  }
}

/** Throws Refused where a finding is an error; gives those that are not. */
export function acceptable(findings: readonly Finding[]): readonly Finding[] {
  if (findings.some(({ severity }) => severity === "error")) throw new Refused(findings);
  return findings;
}
