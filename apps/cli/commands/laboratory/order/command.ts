import { defineCommandGroup } from "../../../program/define-command.ts";

/** `framsyn laboratory order`: what is marked as ordered, and what becomes of it. */
export const command = defineCommandGroup({ order: 40, description: "cli-laboratory-order:description" });
