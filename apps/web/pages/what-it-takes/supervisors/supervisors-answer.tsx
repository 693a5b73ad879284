import { Paragraph } from "@digdir/designsystemet-react";
import { nameIn, supervisorSentences, supervisorsReason } from "#io/language";
import type { Supervisors } from "#model/analysis";
import type { Scenario } from "#model/scenario";
import { type Column, DataTable } from "../../../controls/data-table.tsx";
import type { Place } from "../../../reader/place.ts";
import { useText } from "../../../reader/text.tsx";
import { PageAnswer } from "../../../shell/page-frame.tsx";
import { TakeAlong } from "../view/take-along.tsx";

type Row = Supervisors["sites"][number];

interface SupervisorsAnswerProps {
  readonly found: Supervisors;
  readonly programme: string;
  readonly place: Place;
  readonly baseScenario: Scenario;
}

/** The answer: a sentence, where, what it comes to and rests on, and where to take it. */
export function SupervisorsAnswer({ found, programme, place, baseScenario }: SupervisorsAnswerProps) {
  const words = useText();
  const { t, number, language } = words;
  const spoken = { found, programme };
  const { lead, rest } = supervisorSentences(spoken, words);
  const reason = supervisorsReason(spoken, words);
  const columns: readonly Column<Row>[] = [
    {
      id: "site",
      title: t("supervisors:column.site"),
      rowHeader: true,
      cell: ({ names }) => nameIn(names, language),
      sortBy: ({ names }) => nameIn(names, language),
    },
    {
      id: "discipline",
      title: t("supervisors:column.discipline"),
      cell: ({ disciplineNames }) => nameIn(disciplineNames, language),
      sortBy: ({ disciplineNames }) => nameIn(disciplineNames, language),
    },
    {
      id: "supervisors",
      title: t("supervisors:column.supervisors"),
      numeric: true,
      cell: ({ supervisors, stated }) =>
        stated ? number(supervisors, 0) : t("supervisors:oneEach", { supervisors: number(supervisors, 0) }),
      sortBy: ({ supervisors }) => supervisors,
    },
    {
      id: "places",
      title: t("supervisors:column.places"),
      numeric: true,
      cell: ({ places }) => number(places, 0),
      sortBy: ({ places }) => places,
    },
  ];
  return (
    <>
      <PageAnswer>
        <p className="fs-lead">{lead}</p>
        {rest.map((sentence) => (
          <Paragraph key={sentence}>{sentence}</Paragraph>
        ))}
      </PageAnswer>
      {found.sites.length > 0 && (
        <DataTable
          caption={t("what-it-takes:supervisors.where")}
          columns={columns}
          rows={found.sites}
          rowKey={({ site, discipline }) => `${site} ${discipline}`}
        />
      )}
      <TakeAlong
        base={baseScenario}
        name={reason}
        changes={found.changes.map((change) => ({ ...change, reason }))}
        place={{ occupation: place.occupation, unit: place.unit, year: found.year }}
      />
    </>
  );
}
