import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { Link, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { byShortage, gapIn, mediumYear, type OccupationNote, type PlanFacts } from "#model/plan";
import { Empty } from "../../../controls/empty.tsx";
import { usePlanWords } from "../../../parts/plan-document/use-plan-words.ts";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { useMove } from "../../../reader/place.ts";
import { useText } from "../../../reader/text.tsx";
import { noteOf, withNote } from "../content/edits.ts";
import type { Draft } from "../content/use-draft.ts";
import { OccupationNumbers } from "./occupation-numbers.tsx";
import { RecruitsFields } from "./recruits-fields.tsx";
import { TextArea } from "./text-area.tsx";

interface OccupationNotesProps {
  readonly draft: Draft;
  readonly facts: PlanFacts | null;
  readonly data: DatasetView;
  readonly unit: string;
}

const isWritten = ({ situation, decision, risk, recruits }: OccupationNote): boolean =>
  situation !== "" || decision !== "" || risk !== "" || recruits !== null;

/** Occupation by occupation, those with the largest likely shortage first: what is written, beside what the model says. */
export function OccupationNotes({ draft, facts, data, unit }: OccupationNotesProps) {
  const { t } = useText();
  const move = useMove();
  const words = usePlanWords(data);
  const search: { occupation?: string } = useSearch({ strict: false });
  const { content, change, editable } = draft;
  const year = facts ? mediumYear(facts) : 0;
  const sorted = useMemo(() => (facts ? byShortage(facts, mediumYear(facts)) : []), [facts]);
  const chosen = sorted.find(({ occupation }) => occupation === search.occupation) ?? sorted[0];
  const heading = (
    <>
      <Heading level={2} data-size="sm" id="occupations">
        {t("plan-edit:occupations.title")}
      </Heading>
      <Paragraph>{t("plan-edit:occupations.lead")}</Paragraph>
    </>
  );
  if (facts !== null && sorted.length === 0) {
    return (
      <section className="fs-section" aria-labelledby="occupations">
        {heading}
        <Empty title={t("plan-edit:occupations.noneTitle")}>{t("plan-edit:occupations.none")}</Empty>
      </section>
    );
  }
  if (facts === null || chosen === undefined) return null;
  const note = noteOf(content, chosen.occupation);
  const at = sorted.indexOf(chosen);
  const name = data.occupationName(chosen.occupation);
  const set = (part: Partial<OccupationNote>) =>
    change(withNote(content, chosen.occupation, part), `${chosen.occupation}-${Object.keys(part).join()}`);
  return (
    <section className="fs-section" aria-labelledby="occupations">
      {heading}
      <div className="fs-notes">
        <nav className="fs-notes-list" aria-label={t("plan-edit:occupations.choose")}>
          <ul>
            {sorted.map((one) => {
              const gap = gapIn(one, year);
              const done = isWritten(noteOf(content, one.occupation));
              return (
                <li key={one.occupation}>
                  <Link
                    to="."
                    search={(old: object) => ({ ...old, occupation: one.occupation })}
                    resetScroll={false}
                    {...(one === chosen && { "aria-current": "true" as const })}
                  >
                    <span>{data.occupationName(one.occupation)}</span>
                    <span className="fs-quiet">
                      {gap !== null &&
                        t("plan-edit:occupations.gap", { gap: words.value({ kind: "number", value: gap.p50, unit: "change" }) })}
                      {done && ` · ${t("plan-edit:occupations.written")}`}
                    </span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </nav>
        <div className="fs-notes-form">
          <Heading level={3} data-size="xs">
            {name}
          </Heading>
          <OccupationNumbers facts={facts} one={chosen} data={data} unit={unit} />
          <div className="fs-plan-form">
            {(["situation", "decision", "risk"] as const).map((field) => (
              <TextArea
                key={field}
                label={t(`plan-edit:note.${field}.label`)}
                help={t(`plan-edit:note.${field}.help`)}
                value={note[field]}
                readOnly={!editable}
                onChange={(value) => set({ [field]: value })}
              />
            ))}
            <RecruitsFields
              key={chosen.occupation}
              facts={facts}
              one={chosen}
              value={note.recruits}
              readOnly={!editable}
              onChange={(recruits) => set({ recruits })}
            />
          </div>
          <div className="fs-steps">
            {[sorted[at - 1], sorted[at + 1]].map(
              (other, i) =>
                other && (
                  <button
                    key={other.occupation}
                    type="button"
                    className="fs-link-button"
                    onClick={() => move({ occupation: other.occupation })}
                  >
                    {i === 0 ? "‹ " : ""}
                    {data.occupationName(other.occupation)}
                    {i === 1 ? " ›" : ""}
                  </button>
                ),
            )}
          </div>
        </div>
      </div>
    </section>
  );
}
