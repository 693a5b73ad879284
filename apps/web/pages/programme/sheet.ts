import { atStart, chance, figureGroupName, missingWeeks, shareInWords, type Translator } from "#io/language";
import type { Programme, ProgrammeQuestion } from "#model/plan";
import type { DatasetView } from "../../reader/dataset.tsx";

/** Value of a cell, as a spreadsheet takes it, with the words a reader sees. */
export interface SheetCell {
  readonly value: string | number | null;
  readonly shown: string;
}

/** A row; `occupation` or `unit` is what it is about, where it leads somewhere. */
export interface SheetRow {
  readonly key: string;
  readonly occupation?: string;
  readonly unit?: string;
  readonly cells: readonly SheetCell[];
}

/** The numbers behind an answer: the same for the table on the page and the file taken out. */
export interface Sheet {
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  readonly rows: readonly SheetRow[];
}

const words = (shown: string): SheetCell => ({ value: shown, shown });
const left = (title: string) => ({ title, numeric: false });
const right = (title: string) => ({ title, numeric: true });

interface Summary {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Builds the sheet of an answer; null where it is not there. */
export function sheetOf(programme: Programme, question: ProgrammeQuestion, data: DatasetView, text: Translator): Sheet | null {
  const { t } = text;
  const number = (value: number): SheetCell => ({ value, shown: text.number(value, "amount") });
  const interval = ({ p10, p90 }: Summary): SheetCell => words(text.interval(p10, p90, "amount"));
  const occupation = (id: string) => ({ key: id, occupation: id });
  switch (question) {
    case "short": {
      const answer = programme.short;
      return (
        answer && {
          caption: t("programme:table.short"),
          columns: [
            left(t("programme:table.occupation")),
            right(t("programme:table.gap", { year: String(answer.year) })),
            right(t("programme:table.interval")),
            left(t("programme:table.chance")),
            right(t("programme:table.trusts")),
            left(t("programme:table.most")),
          ],
          rows: answer.occupations.map(({ occupation: id, gap, shortageProbability, unitsShort, units, most }) => ({
            ...occupation(id),
            cells: [
              words(data.occupationName(id)),
              number(gap.p50),
              interval(gap),
              words(answer.notAssessed.includes(id) ? t("sentences:notAssessed.cell") : chance(shortageProbability, text)),
              words(
                answer.notAssessed.includes(id)
                  ? "–"
                  : text.t("programme:ofUnits", { short: text.number(unitsShort), all: text.number(units) }),
              ),
              words(most === null || answer.notAssessed.includes(id) ? "–" : data.unitName(most.unit)),
            ],
          })),
        }
      );
    }
    case "screening": {
      const answer = programme.screening;
      return (
        answer && {
          caption: t("programme:table.screening"),
          columns: [left(t("programme:table.occupation")), right(t("programme:table.difference")), right(t("programme:table.interval"))],
          rows: answer.occupations.map(({ occupation: id, difference }) => ({
            ...occupation(id),
            cells: [words(data.occupationName(id)), number(difference.p50), interval(difference)],
          })),
        }
      );
    }
    case "intake": {
      const answer = programme.intake;
      return (
        answer && {
          caption: t("programme:table.intake"),
          columns: [
            left(t("programme:table.occupation")),
            right(t("programme:table.planned")),
            right(t("programme:table.needed")),
            right(t("programme:table.interval")),
            right(t("programme:table.weeks")),
          ],
          rows: answer.items.map((item) => {
            const weeks = missingWeeks(item);
            const missing = words("–");
            return {
              ...occupation(item.occupation),
              cells: [
                words(data.occupationName(item.occupation)),
                item.planned === null ? missing : number(item.planned),
                item.needed === null ? missing : number(item.needed.p50),
                item.needed === null ? missing : interval(item.needed),
                weeks === null ? words(t("programme:table.notStated")) : number(weeks),
              ],
            };
          }),
        }
      );
    }
    case "sure": {
      const answer = programme.sure;
      return (
        answer && {
          caption: t("programme:table.sure"),
          columns: [
            left(t("programme:table.occupation")),
            right(t("programme:table.gap", { year: String(answer.year) })),
            right(t("programme:table.interval")),
            left(t("programme:table.group")),
          ],
          rows: answer.occupations.map(({ occupation: id, gap, groups }) => ({
            ...occupation(id),
            cells: [
              words(data.occupationName(id)),
              number(gap.p50),
              interval(gap),
              words(
                groups
                  .map(
                    ({ group, share }) =>
                      `${atStart(figureGroupName(group, text).name)} (${shareInWords(Math.min(1, Math.max(0, share)), text)})`,
                  )
                  .join(", "),
              ),
            ],
          })),
        }
      );
    }
    case "plans": {
      const answer = programme.plans;
      if (answer === null) return null;
      const stage = (unit: string) =>
        (["published", "submitted", "begun", "none"] as const).find((one) => answer[one].includes(unit)) ?? "none";
      return {
        caption: t("programme:table.plans"),
        columns: [left(t("programme:table.unit")), left(t("programme:table.stage"))],
        rows: answer.units.map((unit) => ({
          key: unit,
          unit,
          cells: [words(data.unitName(unit)), words(t(`programme:table.${stage(unit)}`))],
        })),
      };
    }
  }
}
