import { stepCommand } from "../../../plans/step-command.ts";

/** `framsyn plan revise`. */
export const command = stepCommand("revise", 80);
