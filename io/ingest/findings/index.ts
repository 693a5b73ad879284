/** Findings in words, for programs that tell some of their own: without the readers of files that the room's front door brings along. */
export { type FindingCode, findingMessage } from "./finding-messages.ts";
export { nearest } from "./nearest.ts";
