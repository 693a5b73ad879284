import { stepCommand } from "../../../plans/step-command.ts";

/** `framsyn plan publish`. */
export const command = stepCommand("publish", 70);
