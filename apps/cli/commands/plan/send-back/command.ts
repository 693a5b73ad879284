import { stepCommand } from "../../../plans/step-command.ts";

/** `framsyn plan send-back`. */
export const command = stepCommand("send-back", 60);
