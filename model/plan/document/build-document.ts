import type { PlanView } from "../view/plan-view.ts";
import type { PlanDocument } from "./block.ts";
import type { Chapter } from "./chapter.ts";
import { name, say } from "./make.ts";

/** Builds the document of a plan from some chapters; a chapter with nothing to say is left out. Pure: same view, same document. */
export function buildDocument(chapters: readonly Chapter[], view: PlanView, key: PlanDocument["key"]): PlanDocument {
  const { unit } = view.content;
  return {
    title: say("document.title", { unit: name("unit", unit) }),
    subtitle: say("document.subtitle", {
      from: { kind: "number", value: view.facts.baseYear, unit: "year" },
      to: { kind: "number", value: view.facts.years.at(-1) ?? view.facts.baseYear, unit: "year" },
    }),
    key,
    chapters: chapters.flatMap((chapter) => {
      const blocks = chapter.build(view);
      return blocks.length === 0 ? [] : [{ id: chapter.id, blocks }];
    }),
  };
}
