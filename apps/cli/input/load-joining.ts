import { readJoining } from "#io/placements";
import { TermChange } from "#model/placement";
import { BadInput } from "../terminal/bad-input.ts";
import { inputFinding } from "../terminal/finding.ts";

type Joining = Extract<TermChange, { kind: "join" }>["student"];

/** Reads the students who join a term. Throws BadInput where the file holds anything else, or a pseudonym that is an identity number. */
export async function loadJoining(file: string): Promise<readonly Joining[]> {
  const { ok, findings, students } = await readJoining(file);
  if (!ok) throw new BadInput(findings);
  return students.map((student) => {
    const read = TermChange.safeParse({ kind: "join", student });
    // The number itself is not said again.
    if (!read.success || read.data.kind !== "join") throw new BadInput([inputFinding("term-name", file, null)]);
    return read.data.student;
  });
}
