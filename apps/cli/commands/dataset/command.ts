import { defineCommandGroup } from "../../program/define-command.ts";

/** `framsyn dataset`: what can be done with datasets. */
export const command = defineCommandGroup({ order: 100, description: "cli-dataset:description" });
