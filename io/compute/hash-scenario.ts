import { createHash } from "node:crypto";
import { canonicalJson, type Scenario } from "#model/scenario";

/** Names a scenario by its content: SHA-256 of its canonical JSON, lower-case hex. */
export const hashScenario = (scenario: Scenario): string => createHash("sha256").update(canonicalJson(scenario), "utf8").digest("hex");
