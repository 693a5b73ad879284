import { fold } from "./fold.ts";

/** A column's name as it is compared: small letters and digits only. */
export const plain = (name: string): string => fold(name).replaceAll(" ", "");
