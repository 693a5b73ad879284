import { defineCommandGroup } from "../../program/define-command.ts";

/** `framsyn placement`: students into practice placements. */
export const command = defineCommandGroup({ order: 95, description: "cli-placement:description" });
