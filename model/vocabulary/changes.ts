import type { z } from "zod";
import type { ChangeKind } from "./change-kind.ts";
import { CHANGE_LIST } from "./parts/index.ts";

type AnyKind = (typeof CHANGE_LIST)[number];
export type ChangeKindName = AnyKind["kind"];
/** A code that the check of some kind of change gives. */
export type ChangeCode = AnyKind["codes"][number];

/** Every kind of change by its name. */
export const CHANGE_KINDS = Object.fromEntries(CHANGE_LIST.map((kind) => [kind.kind, kind])) as unknown as Readonly<
  Record<ChangeKindName, ChangeKind<ChangeKindName, Readonly<Record<string, z.ZodType>>, ChangeCode>>
>;
