import { InvalidArgumentError } from "@commander-js/extra-typings";
import type { Translator } from "#io/language";
import { type TermChange, weekNumber } from "#model/placement";

const WEEK = "([0-9]{4}-W[0-9]{2})";
const WEEKS = `${WEEK}(?:\\.\\.${WEEK})?`;

/** Reads `SITE:DISCIPLINE:2027-W10..2027-W11:2`, places withdrawn in some weeks. */
export const withdrawn =
  ({ t }: Translator) =>
  (text: string, before: TermChange[] = []): TermChange[] => {
    const read = new RegExp(`^([^:]+):([^:]+):${WEEKS}:([1-9][0-9]*)$`).exec(text);
    if (read === null) throw new InvalidArgumentError(t("cli-placement-replan:withdrawForm"));
    const [, site, discipline, from, to = from, places] = read;
    return [...before, { kind: "withdraw", site: site!, discipline: discipline!, from: from!, to: to!, places: Number(places) }];
  };

/** Reads `SITE:2027-W10..2027-W22`, a site closed in some weeks. */
export const closed =
  ({ t }: Translator) =>
  (text: string, before: TermChange[] = []): TermChange[] => {
    const read = new RegExp(`^([^:]+):${WEEKS}$`).exec(text);
    if (read === null) throw new InvalidArgumentError(t("cli-placement-replan:closeForm"));
    const [, site, from, to = from] = read;
    return [...before, { kind: "close", site: site!, from: from!, to: to! }];
  };

/** Reads the pseudonym of a student who leaves. */
export const left = (text: string, before: TermChange[] = []): TermChange[] => [...before, { kind: "leave", student: text }];

/** Reads a week of the calendar, `2027-W10`. */
export const weekGiven =
  ({ t }: Translator) =>
  (text: string): string => {
    if (weekNumber(text) === null) throw new InvalidArgumentError(t("cli-placement-replan:fromForm"));
    return text;
  };
