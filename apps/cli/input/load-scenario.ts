import { readFile } from "node:fs/promises";
import { readJsonFile } from "#io/ingest";
import { alternativeScenario, checkScenario, REFERENCE_SCENARIO, readScenario, type Scenario } from "#model/scenario";
import type { Dataset, Finding } from "#model/vocabulary";
import { BadInput } from "../terminal/bad-input.ts";
import { inputFinding } from "../terminal/finding.ts";
import { shippedAlternatives } from "./shipped-alternatives.ts";

/** A scenario that fits a dataset, with the warnings about it. */
export interface LoadedScenario {
  readonly scenario: Scenario;
  readonly warnings: readonly Finding[];
}

/**
 * Reads a scenario, the name of a shipped alternative or a file, and checks it against a dataset; none is the reference scenario. Throws
 * BadInput where it has errors.
 */
export async function loadScenario(file: string | undefined, dataset: Dataset): Promise<LoadedScenario> {
  if (file === undefined) return { scenario: REFERENCE_SCENARIO, warnings: [] };
  const named = (await shippedAlternatives()).alternatives.find(({ id }) => id === file);
  const read = named ? { scenario: alternativeScenario(named) } : readScenario(await readJson(file));
  const inFile = (findings: readonly Finding[]): Finding[] => findings.map((finding) => ({ ...finding, file }));
  if (read.scenario === undefined) throw new BadInput(inFile(read.findings));
  const findings = inFile(checkScenario(dataset, read.scenario));
  if (findings.some(({ severity }) => severity === "error")) throw new BadInput(findings);
  return { scenario: read.scenario, warnings: findings };
}

/** Reads a JSON file. Throws BadInput where it is missing or its form is wrong, with the place. */
export async function readJson(file: string): Promise<unknown> {
  const read = readJsonFile(await readInput(file), file);
  if (read.findings !== null) throw new BadInput(read.findings);
  return read.value;
}

/** Reads a file named on the command line. Throws BadInput where it cannot be read. */
export async function readInput(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw new BadInput([inputFinding("input-missing", file, null)]);
  }
}
