import { z } from "zod";
import { timedEffect } from "../../../change-fields.ts";
import { type ChangeProblem, defineChange } from "../../../change-kind.ts";
import { EXIT_PROCESSES } from "../tables/exits.ts";

/** Probabilities of leaving, by way of leaving and age. */
export const exitsChange = defineChange({
  kind: "exits",
  title: { nb: "Hvor mange som slutter", nn: "Kor mange som sluttar", en: "How many leave" },
  fields: {
    ...timedEffect,
    process: z.enum([...EXIT_PROCESSES, "all"]),
    ageFrom: z.int().min(20).max(74).default(20),
    ageTo: z.int().min(20).max(74).default(74),
  },
  nature: "share",
  reach: "units",
  codes: ["exits-one-process", "age-order"],
  check({ operation, process, ageFrom, ageTo }) {
    const found: ChangeProblem<"exits-one-process" | "age-order">[] = [];
    if (process === "all" && operation !== "multiply") {
      const message = `To ${operation} a probability takes one way of leaving: "all" would ${operation} it for each of four. Name a process, or multiply.`;
      found.push({ code: "exits-one-process", field: "process", value: process, message, params: { operation } });
    }
    if (ageFrom > ageTo) {
      const message = `The ages run from ${ageFrom} to ${ageTo}; the first must not be above the last.`;
      found.push({ code: "age-order", field: "ageTo", value: ageTo, message, params: { from: ageFrom } });
    }
    return found;
  },
  decidesSame: (one, other) => one.process === other.process && one.ageFrom <= other.ageTo && other.ageFrom <= one.ageTo,
});
