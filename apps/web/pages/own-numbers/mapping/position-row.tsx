import { Button } from "@digdir/designsystemet-react";
import { inSentence } from "#io/language";
import { OccupationPicker } from "../../../controls/occupation-picker.tsx";
import { useDataset } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";
import type { Position } from "./sections.ts";

interface PositionRowProps {
  readonly position: Position;
  /** What somebody said it is: an occupation's id, "" for none of ours, undefined for nothing yet. */
  readonly said: string | undefined;
  readonly onSay: (occupation: string | undefined) => void;
}

/** One code or title: who has it, what it looks like and why, and three answers: that one, another one, none of ours. */
export function PositionRow({ position, said, onSay }: PositionRowProps) {
  const { t, list } = useText();
  const { view } = useDataset();
  const { code, title, persons, guess, sureness, why, others } = position;
  const name = [code, title].filter(Boolean).join(" ") || t("own-numbers-mapping:noCode");
  const occupationName = (id: string): string => inSentence(view?.occupationName(id) ?? id);
  const counted = said ?? (position.occupation === null ? undefined : position.occupation);
  const status =
    counted === undefined
      ? t(guess === null ? "own-numbers-mapping:notCounted" : "own-numbers-mapping:unconfirmed")
      : counted === ""
        ? t("own-numbers-mapping:notOurs")
        : t("own-numbers-mapping:countsAs", { occupation: occupationName(counted) });
  const reason =
    guess !== null && (why === "title" || why === "older-group")
      ? t(
          why === "older-group"
            ? "own-numbers-mapping:byGroup"
            : sureness === "likely"
              ? "own-numbers-mapping:likely"
              : "own-numbers-mapping:possible",
          {
            occupation: occupationName(guess),
          },
        )
      : why === "styrk-08" || why === "correspondence"
        ? t(`own-numbers-mapping:by.${why}`)
        : null;
  const hidden = <span className="fs-hidden">: {name}</span>;
  const toggle = (occupation: string) => onSay(said === occupation ? undefined : occupation);
  const other = said !== undefined && said !== "" && said !== guess ? said : undefined;
  return (
    <li className="fs-position" data-said={said !== undefined}>
      <div className="fs-position-name">
        <strong>{name}</strong>
        <span className="fs-quiet">{persons === null ? t("own-numbers:few") : t("own-numbers:persons", { count: persons })}</span>
      </div>
      <div className="fs-position-told">
        <span data-counted={counted !== undefined && counted !== ""}>{status}</span>
        {reason && said === undefined && <span className="fs-quiet">{reason}</span>}
        {others.length > 0 && said === undefined && (
          <span className="fs-quiet">{t("own-numbers-mapping:others", { occupations: list(others.map(occupationName)) })}</span>
        )}
      </div>
      <div className="fs-position-answers fs-boxed">
        {guess !== null && (
          <Button
            variant={said === guess ? "primary" : "secondary"}
            data-size="sm"
            aria-pressed={said === guess}
            onClick={() => toggle(guess)}
          >
            {t("own-numbers-mapping:yes", { occupation: occupationName(guess) })}
            {hidden}
          </Button>
        )}
        <OccupationPicker
          value={other}
          onChoose={(occupation) => occupation !== undefined && onSay(occupation)}
          label={t(guess === null ? "own-numbers-mapping:choose" : "own-numbers-mapping:another")}
          empty={t("own-numbers-mapping:search")}
        />
        <Button variant={said === "" ? "primary" : "tertiary"} data-size="sm" aria-pressed={said === ""} onClick={() => toggle("")}>
          {t("own-numbers-mapping:none")}
          {hidden}
        </Button>
      </div>
    </li>
  );
}
