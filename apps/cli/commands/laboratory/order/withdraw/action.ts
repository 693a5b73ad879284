import type { ActionOf } from "../../../../program/define-command.ts";
import { said } from "../said.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = (terminal, laboratory, product, { by, dataFolder }) =>
  said(terminal, { dataFolder, laboratory, product }, (today) => ({ kind: "withdrawn", on: today, expected: null, packs: null, by }));
