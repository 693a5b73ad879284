import { stepAction } from "../../../plans/step-action.ts";

export const action = stepAction("send-back");
