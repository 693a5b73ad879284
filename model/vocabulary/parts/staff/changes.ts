import { absenceChange } from "./changes/absence.ts";
import { contractedShareChange } from "./changes/contracted-share.ts";
import { exitsChange } from "./changes/exits.ts";
import { inflowChange } from "./changes/inflow.ts";
import { modelErrorChange } from "./changes/model-error.ts";
import { participationChange } from "./changes/participation.ts";

/** Changes of those who work now. */
export const staffChanges = [
  exitsChange,
  participationChange,
  contractedShareChange,
  absenceChange,
  inflowChange,
  modelErrorChange,
] as const;
