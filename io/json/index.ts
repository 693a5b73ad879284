/** JSON as people write it: what is wrong in it is named with its place, also what JSON.parse takes without a word. */
export { type JsonProblem, type JsonProblemCode, type JsonResult, readJsonText } from "./read-json-text.ts";
