import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import type { PlacementViewOf } from "#apps/contract";
import { useText } from "../../../reader/text.tsx";
import type { TermNames } from "../names/use-placement-names.ts";

interface ToSupervisorsProps {
  readonly students: PlacementViewOf<"unplaced">["students"];
  readonly names: TermNames;
}

/** On to the projection: how many supervisors it takes for those who lack something, programme by programme, most first. */
export function ToSupervisors({ students, names }: ToSupervisorsProps) {
  const { t, number } = useText();
  const programmes = [...Map.groupBy(students, ({ programme }) => programme)].sort(([, one], [, other]) => other.length - one.length);
  if (programmes.length === 0) return null;
  return (
    <section className="fs-section fs-no-print">
      <Heading level={3} data-size="2xs">
        {t("placements-onward:title")}
      </Heading>
      <Paragraph className="fs-narrow">{t("placements-onward:text")}</Paragraph>
      <ul className="fs-plain-list">
        {programmes.map(([programme, lacking]) => (
          <li key={programme}>
            <Link
              to="/what-it-takes"
              search={(old: object) => ({ ...old, ...NOT_HERE, view: "supervisors" as const, programme, more: lacking.length })}
            >
              {t("placements-onward:programme", {
                count: lacking.length,
                n: number(lacking.length, 0),
                programme: names.programme(programme),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the address of this page has and no other. */
const NOT_HERE = { term: undefined, made: undefined, part: undefined, compared: undefined };
