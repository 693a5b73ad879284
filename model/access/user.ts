/** Whose eyes something is for. `other`: anyone of whom nothing is known. */
export type Role = "coordinator" | "school" | "site" | "laboratory" | "other";

/** Who asks. There is no sign-in yet: on the machine itself the user is the placement coordinator, anyone else is `other`. */
export interface User {
  readonly role: Role;
  /** What the role is held at: ids of institutions, of sites, or of laboratories. */
  readonly at: readonly string[];
}

/** The placement coordinator. */
export const COORDINATOR: User = { role: "coordinator", at: [] };
/** Somebody of whom nothing is known. */
export const SOMEBODY: User = { role: "other", at: [] };
