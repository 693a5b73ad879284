import { stepCommand } from "../../../plans/step-command.ts";

/** `framsyn plan submit`. */
export const command = stepCommand("submit", 40);
