import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** Which process holds something: enough to tell a living process from a dead one whose number was given to another. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** When the process began, in the system's own count; null where it cannot be read (other systems than Linux). */
  readonly began: string | null;
}

/** Reads when a process began from /proc (field 22 of stat, counted after the name in parentheses). */
function began(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

/** Names this process. */
export const thisProcess = (): ProcessIdentity => ({ pid: process.pid, host: hostname(), began: began(process.pid) });

/** Tells whether the process still runs. On another machine nobody can know, so the answer is yes. */
export function isAlive(identity: ProcessIdentity): boolean {
  if (identity.host !== hostname()) return true;
  try {
    process.kill(identity.pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return identity.began === null || began(identity.pid) === identity.began;
}
