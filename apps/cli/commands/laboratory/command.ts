import { defineCommandGroup } from "../../program/define-command.ts";

/** `framsyn laboratory`: what laboratories need, and what stops them. */
export const command = defineCommandGroup({ order: 97, description: "cli-laboratory:description" });
