import { Alert, Button, Heading, Paragraph, Radio } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { isEditable } from "#model/plan";
import { downloadBlob } from "../../../controls/download.ts";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";
import { useCellWords } from "./cell-words.ts";
import { type Choice, type Clash, canKeepBoth } from "./merge.ts";
import type { Collision, Draft } from "./use-draft.ts";

interface CollisionViewProps {
  readonly collision: Collision;
  readonly draft: Draft;
  readonly data: DatasetView;
}

/** Somebody else has saved the same plan: both texts side by side, and whose counts, piece by piece. Nothing is lost whatever is chosen. */
export function CollisionView({ collision, draft, data }: CollisionViewProps) {
  const { t, dateTime } = useText();
  const { theirs, merge } = collision;
  const words = useCellWords(data, draft.content, theirs.content);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const section = useRef<HTMLElement>(null);
  // It may stand far above where one was writing.
  useEffect(() => section.current?.focus(), []);
  const who = { by: theirs.changedBy ?? "?", at: theirs.changedAt === null ? "?" : dateTime(theirs.changedAt) };
  const open = isEditable(theirs.status);
  const keepCopy = () =>
    downloadBlob(`framsyn-plan-${theirs.unit}.json`, new Blob([JSON.stringify(draft.content, null, 2)], { type: "application/json" }));
  return (
    <section ref={section} tabIndex={-1} className="fs-section fs-collision" aria-labelledby="collision">
      <Alert data-color="warning" role="alert">
        <Heading level={2} data-size="xs" id="collision">
          {t("plan-edit:collision.title", who)}
        </Heading>
        <Paragraph>
          {open
            ? t(merge.clashes.length === 0 ? "plan-edit:collision.apart" : "plan-edit:collision.text", { count: merge.clashes.length })
            : t("plan-edit:collision.closed", { status: t(`plan-page:status.${theirs.status}`) })}
        </Paragraph>
      </Alert>
      {open && merge.takenOver.length > 0 && (
        <div>
          <Paragraph>{t("plan-edit:collision.takenOver", { by: who.by })}</Paragraph>
          <ul>
            {merge.takenOver.map((key) => (
              <li key={key}>{words.place(key)}</li>
            ))}
          </ul>
        </div>
      )}
      {open &&
        merge.clashes.map((clash) => (
          <ClashField
            key={clash.key}
            clash={clash}
            place={words.place(clash.key)}
            value={(value) => words.value(clash.key, value)}
            theirName={who.by}
            choice={choices.get(clash.key) ?? "mine"}
            onChoose={(choice) => setChoices((old) => new Map(old).set(clash.key, choice))}
          />
        ))}
      <div className="fs-steps">
        {open && (
          <Button data-size="sm" onClick={() => draft.settle(choices)}>
            {t("plan-edit:collision.settle")}
          </Button>
        )}
        <Button variant="secondary" data-size="sm" onClick={keepCopy}>
          {t("plan-edit:collision.copy")}
        </Button>
      </div>
      {open && <p className="fs-quiet">{t("plan-edit:collision.after")}</p>}
    </section>
  );
}

interface ClashFieldProps {
  readonly clash: Clash;
  readonly place: string;
  readonly value: (value: unknown) => string;
  readonly theirName: string;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

function ClashField({ clash, place, value, theirName, choice, onChoose }: ClashFieldProps) {
  const { t } = useText();
  const sides = [
    { choice: "mine", title: t("plan-edit:collision.mine"), text: value(clash.mine) },
    { choice: "theirs", title: t("plan-edit:collision.theirs", { by: theirName }), text: value(clash.theirs) },
  ] as const;
  return (
    <fieldset className="fs-clash">
      <legend>{place}</legend>
      {sides.map((side) => (
        <div key={side.choice} className="fs-clash-side">
          <Radio
            data-size="sm"
            name={clash.key}
            value={side.choice}
            label={side.title}
            checked={choice === side.choice}
            onChange={() => onChoose(side.choice)}
          />
          <blockquote>{side.text}</blockquote>
        </div>
      ))}
      {canKeepBoth(clash) && (
        <Radio
          data-size="sm"
          name={clash.key}
          value="both"
          label={t("plan-edit:collision.both")}
          checked={choice === "both"}
          onChange={() => onChoose("both")}
        />
      )}
      <details>
        <summary>{t("plan-edit:collision.before")}</summary>
        <blockquote>{value(clash.before)}</blockquote>
      </details>
    </fieldset>
  );
}
