/** Who may do what: one pure function, the same for every route and file. */
export { type Action, may, WHOLE_CASE, type What } from "./may.ts";
export { COORDINATOR, type Role, SOMEBODY, type User } from "./user.ts";
