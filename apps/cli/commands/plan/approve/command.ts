import { stepCommand } from "../../../plans/step-command.ts";

/** `framsyn plan approve`. */
export const command = stepCommand("approve", 50);
