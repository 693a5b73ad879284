import type { Chapter } from "../../document/chapter.ts";
import { heading, name, number, say } from "../../document/make.ts";
import type { PlanView } from "../../view/plan-view.ts";
import { SIGNED_STEPS } from "../../workflow/standing.ts";
import { texts } from "./texts.ts";

/** Which version this is and who has answered for it; lines without a name are signed by hand on paper. */
export const approval: Chapter = {
  id: "approval",
  texts,
  build: ({ standing: { status, version, signed } }: PlanView) => [
    heading(1, "approval", say("approval.title")),
    {
      kind: "statement",
      words:
        version === null
          ? say("approval.draft")
          : say(`approval.${status === "draft" ? "returned" : status}`, { version: number(version, "count") }),
    },
    {
      kind: "table",
      id: "approval",
      caption: say("approval.caption"),
      columns: (["step", "for", "by", "on"] as const).map((id) => ({ id, unit: null, words: say(`approval.${id}`) })),
      rows: SIGNED_STEPS.map((step) => {
        const found = signed.find((one) => one.step === step);
        return [
          say(`approval.${step}`),
          found === undefined ? say("approval.open") : name("unit", found.actingFor),
          { kind: "written", text: found?.by ?? "" },
          found === undefined ? { kind: "written", text: "" } : { kind: "date", on: found.on },
        ];
      }),
      notes: [],
      provenance: [],
    },
  ],
};
