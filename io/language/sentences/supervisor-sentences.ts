import type { Supervisors } from "#model/analysis";
import type { Summary } from "#model/projection";
import type { Translator } from "../translator.ts";

/** An answer to how many supervisors it takes, with the name of the programme. */
export interface SpokenSupervisors {
  readonly found: Supervisors;
  readonly programme: string;
}

/** What is said of the answer: first what it is, then what it comes to, what is so today and what it rests on. */
export function supervisorSentences(
  { found, programme }: SpokenSupervisors,
  text: Translator,
): { readonly lead: string; readonly rest: readonly string[] } {
  const { t, number } = text;
  const said = { programme, more: number(found.more, 0), year: String(found.year), intake: String(found.firstIntake) };
  const { students } = found;
  const now = t("supervisors:now", {
    asked: number(students.asked, 0),
    unplaced: number(students.unplacedNow, 0),
    additional: number(students.additional, 0),
    room: number(students.roomNow, 0),
  });
  const rests = [
    t(found.studyPlacesBind ? "supervisors:studyPlacesBind" : "supervisors:placementsBind", said),
    t(found.assumed ? "supervisors:assumed" : "supervisors:stated"),
  ];
  if (found.status === "not-possible") return { lead: t("supervisors:notPossible", said), rest: [now, ...rests] };
  const lead =
    found.supervisors === 0 && found.places === 0
      ? t("supervisors:none", said)
      : t("supervisors:lead", {
          ...said,
          count: found.supervisors,
          supervisors: number(found.supervisors, 0),
          room: t("supervisors:room", { count: found.places, places: number(found.places, 0) }),
        });
  const proof = found.supervisors === found.bound ? t("supervisors:proven") : t("supervisors:bound", { bound: number(found.bound, 0) });
  const amount = (summary: Summary) => ({
    ...said,
    value: number(summary.p50, "amount"),
    range: text.interval(summary.p10, summary.p90, "amount"),
  });
  const gained = [
    ...(found.graduates === null ? [] : [t("supervisors:graduates", amount(found.graduates))]),
    ...(found.experienced === null ? [] : [t("supervisors:experienced", amount(found.experienced))]),
  ];
  const inParts =
    students.confirmed < students.wanted
      ? [t("supervisors:inParts", { confirmed: number(students.confirmed, 0), wanted: number(students.wanted, 0) })]
      : [];
  return {
    lead: `${lead} ${proof}`,
    rest: [...gained, now, ...inParts, ...rests],
  };
}

/** What the changes of an answer are for. */
export const supervisorsReason = ({ found, programme }: SpokenSupervisors, text: Translator): string =>
  text.t("supervisors:reason", { programme, more: text.number(found.more, 0), supervisors: text.number(found.supervisors, 0) });
