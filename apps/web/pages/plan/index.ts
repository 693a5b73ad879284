/** What other pages use of the plan's page: the document, marks of completeness and status, and names of what was found. */
export { AnswerMark } from "./answer-mark.tsx";
export { DocumentView } from "./document/document-view.tsx";
export { usePlanWords } from "./document/use-plan-words.ts";
export { toPart } from "./search.ts";
export { StatusTag } from "./status-tag.tsx";
