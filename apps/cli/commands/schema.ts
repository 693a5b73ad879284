import { Argument, type Command } from "@commander-js/extra-typings";
import { z } from "zod";
import { HrMapping } from "#io/ingest";
import { MeasureSet } from "#model/analysis";
import { Outcome, Scenario } from "#model/scenario";
import { Finding } from "#model/vocabulary";
import { makeCommand } from "../make-command.ts";
import type { Terminal } from "../terminal.ts";

const SCHEMAS = { outcome: Outcome, scenario: Scenario, finding: Finding, "hr-mapping": HrMapping, measures: MeasureSet };

/** Adds `framsyn schema`: the JSON Schema of what Framsyn reads and writes as JSON. */
export function addSchemaCommand(program: Command, terminal: Terminal): void {
  const { text, stdout } = terminal;
  const names = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];
  program.addCommand(
    makeCommand("schema", text.t("cli:schema.description"), terminal)
      .addArgument(new Argument("<name>", names.join(", ")).choices(names))
      .action(
        (name) =>
          void stdout.write(
            `${JSON.stringify(z.toJSONSchema(SCHEMAS[name], { io: name === "outcome" ? "output" : "input", reused: "ref" }), null, 2)}\n`,
          ),
      ),
  );
}
