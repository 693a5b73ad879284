import { defineCommandGroup } from "../../program/define-command.ts";

/** `framsyn scenario`: what can be done with scenario files. */
export const command = defineCommandGroup({ order: 120, description: "cli-scenario:description" });
