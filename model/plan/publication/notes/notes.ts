import type { Block } from "../../document/block.ts";
import { heading, name, number, say } from "../../document/make.ts";

/** What a public view leaves out. */
export interface LeftOut {
  readonly smallest: number;
  /** Occupations without any figure. */
  readonly hidden: readonly string[];
  /** Occupations without those figures that tell how many are of a kind. */
  readonly partly: readonly string[];
  /** Number of conflicts between plans left out. */
  readonly conflicts: number;
}

/** Says what is hidden and why, before the reader wonders. */
export function publicationNotes({ smallest, hidden, partly, conflicts }: LeftOut): Block[] {
  const count = hidden.length + partly.length;
  return [
    heading(1, "publication", say("publication.title")),
    ...(count === 0
      ? [{ kind: "paragraph" as const, words: say("publication.nothing") }]
      : [
          {
            kind: "paragraph" as const,
            words: say("publication.hidden", { smallest: number(smallest, "count"), count: number(count, "count") }),
          },
          {
            kind: "list" as const,
            items: [
              ...hidden.map((id) => say("publication.occupation", { occupation: name("occupation", id) })),
              ...partly.map((id) => say("publication.details", { occupation: name("occupation", id) })),
            ],
          },
          { kind: "paragraph" as const, words: say("publication.same") },
        ]),
    ...(hidden.length === 0 ? [] : [{ kind: "paragraph" as const, words: say("publication.charts") }]),
    ...(conflicts === 0
      ? []
      : [{ kind: "paragraph" as const, words: say("publication.conflicts", { count: number(conflicts, "count") }) }]),
    { kind: "paragraph", words: say("publication.written") },
  ];
}
