import { plain } from "../../payroll/words/plain.ts";

/** Name of the sheet that explains a template; it is not read. */
export const READ_ME = { nb: "Les meg", nn: "Les meg", en: "Read me" } as const;

export const isReadMe = (sheet: string): boolean => Object.values<string>(READ_ME).some((name) => plain(name) === plain(sheet));
