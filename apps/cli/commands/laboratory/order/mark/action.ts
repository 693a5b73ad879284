import type { ActionOf } from "../../../../program/define-command.ts";
import { said } from "../said.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = (terminal, laboratory, product, { expected, by, on, packs, dataFolder }) =>
  said(terminal, { dataFolder, laboratory, product }, (today) => ({ kind: "marked", on: on ?? today, expected, packs: packs ?? null, by }));
