import type { Value } from "../../document/block.ts";
import type { Chapter } from "../../document/chapter.ts";
import { heading, name, number, say } from "../../document/make.ts";
import { texts } from "./texts.ts";

/** Whether the plan has what the auditor general asks for, with the reason for each answer. */
export const completeness: Chapter = {
  id: "completeness",
  texts,
  build: ({ completeness: answers }) => [
    heading(1, "completeness", say("completeness.title")),
    {
      kind: "table",
      id: "completeness",
      caption: say("completeness.caption", {
        yes: number(answers.filter(({ answer }) => answer === "yes").length, "count"),
        all: number(answers.length, "count"),
      }),
      columns: [
        { id: "criterion", unit: null, words: say("completeness.criterion") },
        { id: "answer", unit: null, words: say("completeness.answer") },
        { id: "because", unit: null, words: say("completeness.because") },
        { id: "on", unit: null, words: say("completeness.on") },
      ],
      rows: answers.map(({ criterion, answer, because, values, on }) => [
        name("criterion", criterion),
        say(`completeness.${answer}`),
        say(
          `completeness.${because}`,
          Object.fromEntries(
            Object.entries(values).map(([key, value]): [string, Value] => [
              key,
              typeof value === "number"
                ? number(value, key === "from" || key === "to" ? "year" : "count")
                : { kind: "written", text: value },
            ]),
          ),
        ),
        on === null ? { kind: "written", text: "–" } : { kind: "date", on },
      ]),
      notes: [say("completeness.source")],
      provenance: [{ kind: "plan", source: "Riksrevisjonen, Dokument 3:2 (2019–2020)", year: 2019, certainty: "derived" }],
    },
  ],
};
