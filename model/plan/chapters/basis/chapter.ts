import type { Chapter } from "../../document/chapter.ts";
import { heading, number, say } from "../../document/make.ts";
import { texts } from "./texts.ts";

/** What every number follows from, so that anyone can make it again. */
export const basis: Chapter = {
  id: "basis",
  texts,
  build: ({ content: { basis: b }, facts }) => [
    heading(1, "basis", say("basis.title")),
    { kind: "paragraph", words: say("basis.intro") },
    {
      kind: "list",
      items: [
        say("basis.dataset", { hash: { kind: "written", text: b.dataset } }),
        say("basis.scenario", { hash: { kind: "written", text: b.scenario } }),
        say("basis.run", { draws: number(b.draws, "count"), seed: number(b.seed, "year"), year: number(facts.baseYear, "year") }),
        say("basis.limits"),
      ],
    },
  ],
};
