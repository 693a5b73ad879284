import { Paragraph } from "@digdir/designsystemet-react";
import { useText } from "../../../reader/text.tsx";
import { weekName, weekSpan } from "../names/week-name.ts";
import type { PartProps } from "../shown/part-props.ts";

type Change = PartProps["state"]["allocation"]["term"]["changes"][number];

/** What has changed since the term was written down, in words and in its order. */
export function ChangeList({ state, names }: PartProps) {
  const { t, number } = useText();
  const { changes } = state.allocation.term;
  if (changes.length === 0) return null;
  const said = (change: Change): string => {
    switch (change.kind) {
      case "withdraw":
      case "add":
        return t(`placements-comparison:change.${change.kind}`, {
          place: names.place(change.site, change.discipline),
          weeks: weekSpan(change.from, change.to),
          count: change.places,
          n: number(change.places, 0),
        });
      case "close":
        return t("placements-comparison:change.close", {
          site: names.site(change.site),
          weeks: weekSpan(change.from, change.to),
        });
      case "agree":
        return t("placements-comparison:change.agree", { institution: change.institution, site: names.site(change.site) });
      case "leave":
        return t("placements-comparison:change.leave", { student: change.student });
      case "join":
        return t("placements-comparison:change.join", { student: change.student.id });
      case "begin":
        return t("placements-comparison:change.begin", { before: weekName(change.before) });
      case "lock":
        return t("placements-comparison:change.lock", {
          student: change.student,
          site: names.site(change.site),
          week: weekName(change.week),
          reason: change.reason,
          by: change.by,
        });
    }
  };
  return (
    <div>
      <Paragraph>{t("placements-comparison:change.lead")}</Paragraph>
      <ul className="fs-plain-list">
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>{said(change)}</li>
        ))}
      </ul>
    </div>
  );
}
