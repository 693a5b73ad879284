import { expect, it } from "vitest";
import { movableTo } from "./movable-to.ts";
import type { GroupInSurge } from "./surge-of-one.ts";

const spare = (p50: number): GroupInSurge["spare"] => ({ mean: p50, p10: p50, p25: p50, p50, p75: p50, p90: p50 });
const group = (fields: Partial<GroupInSurge> & { readonly group: string }): GroupInSurge => ({
  ...{ names: null, occupation: "lege", discipline: "pathology", laboratory: fields.group, laboratoryNames: { nb: "", nn: "", en: "" } },
  ...{ spare: spare(0), lossShare: 0.1, breaks: false, trainingDays: null, productivity: null },
  ...fields,
});

it("people are moved from groups of the occupation with time to spare, from another discipline only where training is stated", () => {
  const here = group({ group: "here", breaks: true });
  const others = [
    group({ group: "same", spare: spare(1) }),
    group({ group: "more", spare: spare(4) }),
    group({ group: "busy", spare: spare(0.1) }),
    group({ group: "images", spare: spare(9), discipline: "ct-mr" }),
    group({ group: "nurses", spare: spare(9), occupation: "sykepleier" }),
  ];
  const from = (to: GroupInSurge): string[] => movableTo("here", [to, ...others]).map((one) => one.from);
  expect(from(here)).toEqual(["more", "same"]);
  expect(from({ ...here, trainingDays: 40 })).toEqual(["images", "more", "same"]);
  expect(from({ ...here, breaks: false })).toEqual([]);
});
