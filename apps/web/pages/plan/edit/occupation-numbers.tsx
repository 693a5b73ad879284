import { Link } from "@tanstack/react-router";
import { gapIn, horizonsIn, type OccupationFacts, type PlanFacts, type Value } from "#model/plan";
import { CertaintyMark } from "../../../controls/certainty-badge.tsx";
import { DataTable } from "../../../controls/data-table.tsx";
import { usePlanWords } from "../../../parts/plan-document/use-plan-words.ts";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";

interface OccupationNumbersProps {
  readonly facts: PlanFacts;
  readonly one: OccupationFacts;
  readonly data: DatasetView;
  readonly unit: string;
}

/** Today's staff, and which certainty each figure rests on. */
const TODAY = [
  ["persons", "persons", "stock"],
  ["fte", "fte", "stock"],
  ["meanAge", "years", "ages"],
  ["aged60", "share", "ages"],
  ["reach62", "share", "ages"],
  ["contractedShare", "share", "contractedShare"],
  ["absence", "share", "absence"],
  ["leaving", "share", "exits"],
] as const;

const number = (value: number | null, unit: Extract<Value, { kind: "number" }>["unit"]): Value => ({ kind: "number", value, unit });

/** What the model says of one occupation here: today, and at the end of each horizon without and with the plan's measures. */
export function OccupationNumbers({ facts, one, data, unit }: OccupationNumbersProps) {
  const { t } = useText();
  const words = usePlanWords(data);
  const say = (key: string): string => words.say({ key, values: {} });
  const { situation, series, residual, occupation } = one;
  const rows = horizonsIn(facts).map(({ horizon, from, to }) => ({ horizon, from, to, at: facts.years.indexOf(to) }));
  type Row = (typeof rows)[number];
  const gap = ({ at }: Row): Value => {
    const found = gapIn(one, at);
    return found === null ? number(null, "fte") : { kind: "interval", low: found.p10, middle: found.p50, high: found.p90, unit: "fte" };
  };
  const left = ({ at }: Row): Value => {
    const found = residual[at]?.gap;
    return found === undefined
      ? number(null, "fte")
      : { kind: "interval", low: found.p10, middle: found.p50, high: found.p90, unit: "fte" };
  };
  return (
    <div className="fs-numbers">
      <dl className="fs-today">
        {TODAY.map(([field, shown, basis]) => {
          const certainty = situation.certainty[basis];
          return (
            <div key={field}>
              <dt>{say(`situation.${field}`)}</dt>
              <dd>
                {words.value(number(situation[field], shown))}{" "}
                {certainty !== null && (
                  <span className="fs-sure">
                    <CertaintyMark certainty={certainty} />
                    {t(`shell:certainty.${certainty}`)}
                    {!situation.own[basis] && `, ${t("plan-edit:numbers.wider")}`}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <DataTable<Row>
        caption={t("plan-edit:numbers.caption", { occupation: data.occupationName(occupation) })}
        rows={rows}
        rowKey={({ horizon }) => horizon}
        columns={[
          {
            id: "horizon",
            title: t("plan-edit:numbers.horizon"),
            rowHeader: true,
            cell: ({ horizon, to }) => `${t(`plan:horizon.${horizon}`)} (${to})`,
          },
          { id: "gap", title: say("projection.gap"), numeric: true, cell: (row) => words.value(gap(row)) },
          {
            id: "chance",
            title: say("projection.chance"),
            cell: ({ at }) => words.value(number(series.shortageProbability[at] ?? null, "chance")),
          },
          { id: "residual", title: say("residual.after"), numeric: true, cell: (row) => words.value(left(row)) },
        ]}
      />
      <p className="fs-quiet">
        {t("plan-edit:numbers.source", { year: String(facts.baseYear) })}{" "}
        <Link to="/projection" search={(old: object) => ({ ...old, unit, occupation })}>
          {t("plan-edit:numbers.why")}
        </Link>{" "}
        <Link to="/what-it-takes" search={(old: object) => ({ ...old, unit, occupation })}>
          {t("plan-edit:numbers.whatItTakes")}
        </Link>
      </p>
    </div>
  );
}
