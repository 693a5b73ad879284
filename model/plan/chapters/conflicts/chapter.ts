import type { Words } from "../../document/block.ts";
import { heading, interval, name, number, say } from "../../document/make.ts";
import type { Conflict } from "../../roll-up/conflict.ts";
import type { Chapter } from "../chapter.ts";
import { texts } from "./texts.ts";

/** What the plans below cannot have together. */
export const conflicts: Chapter = {
  id: "conflicts",
  texts,
  build: ({ conflicts: found }) =>
    found.length === 0
      ? []
      : [
          heading(1, "conflicts", say("conflicts.title")),
          { kind: "paragraph", words: say("conflicts.intro", { found: number(found.length, "count") }) },
          { kind: "list", items: found.map(inWords) },
        ],
};

function inWords(conflict: Conflict): Words {
  if (conflict.kind === "same-measure") {
    return say("conflicts.same-measure", {
      count: number(conflict.measures.length, "count"),
      what: { kind: "written", text: conflict.measures.map(({ measure }) => measure).join(", ") },
    });
  }
  return say(`conflicts.${conflict.kind}`, {
    occupation: name("occupation", conflict.occupation),
    planned: number(conflict.planned, "persons"),
    available: interval(conflict.available, "persons"),
  });
}
