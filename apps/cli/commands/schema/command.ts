import { Argument } from "@commander-js/extra-typings";
import { defineCommand } from "../../program/define-command.ts";

/** What has a schema to show. */
export const SCHEMA_NAMES = [
  "outcome",
  "scenario",
  "finding",
  "hr-mapping",
  "laboratory-mapping",
  "statistics-map",
  "measures",
  "surge",
  "question",
  "analysis",
] as const;

/** `framsyn schema`: the JSON Schema of what Framsyn reads and writes as JSON. */
export const command = defineCommand({
  order: 130,
  description: "cli-schema:description",
  examples: "cli-schema:examples",
  options: (command) => command.addArgument(new Argument("<name>", SCHEMA_NAMES.join(", ")).choices(SCHEMA_NAMES)),
});
