import type { Chapter } from "../../document/chapter.ts";
import { heading, say } from "../../document/make.ts";
import { texts } from "./texts.ts";

/** Terms every plan uses in the same sense. */
const TERMS = ["fte", "supply", "demand", "gap", "interval", "chance", "certainty", "horizons"] as const;

/** What the words mean: the same in every plan, with a unit's own definitions laid open beside them. */
export const definitions: Chapter = {
  id: "definitions",
  texts,
  build: ({ content }) => [
    heading(1, "definitions", say("definitions.title")),
    { kind: "list", items: TERMS.map((term) => say(`definitions.${term}`)) },
    ...(content.definitions.length === 0
      ? []
      : [
          heading(2, "definitions-local", say("definitions.local")),
          {
            kind: "list" as const,
            items: content.definitions.map(({ term, definition, reason }) =>
              say("definitions.one", {
                term: { kind: "written", text: term },
                definition: { kind: "written", text: definition },
                reason: { kind: "written", text: reason },
              }),
            ),
          },
        ]),
  ],
};
