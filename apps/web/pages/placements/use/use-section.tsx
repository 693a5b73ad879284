import { Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useId, useMemo, useState } from "react";
import type { PlacementViewOf } from "#apps/contract";
import { heatHeight, heatOption, type Surroundings } from "#io/charts";
import { inSentence } from "#io/language";
import { placementViewQuery } from "../../../api/placement-queries.ts";
import "../../../charts/charts.css";
import { ChartCanvas, type MakeOption } from "../../../charts/chart-canvas.tsx";
import type { Column } from "../../../controls/data-table.tsx";
import { DataTable } from "../../../controls/data-table.tsx";
import { Failure } from "../../../controls/failure.tsx";
import { FigureMenu } from "../../../controls/figure-menu.tsx";
import { Loading } from "../../../controls/loading.tsx";
import { SelectField } from "../../../controls/select-field.tsx";
import { useText } from "../../../reader/text.tsx";
import { weekName } from "../names/week-name.ts";
import type { PartProps } from "../shown/part-props.ts";
import { CapacitySure } from "../sure/capacity-sure.tsx";

type Use = PlacementViewOf<"use">[number];

/** Use of capacity by week and discipline: a picture, and the numbers as a table. */
export function UseSection(props: PartProps) {
  const query = useQuery(placementViewQuery(props.state.id, "use"));
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  return (
    <>
      <UseFigure {...props} use={query.data} />
      <CapacitySure {...props} />
    </>
  );
}

function UseFigure({ names, use: uses }: PartProps & { readonly use: readonly Use[] }) {
  const text = useText();
  const { t, number, percent, list } = text;
  const id = useId();
  const [region, setRegion] = useState("");
  const [opened, setOpened] = useState(false);
  const rows = useMemo(
    () => uses.filter((use) => (use.region ?? "") === region).toSorted((one, other) => (other.share ?? 0) - (one.share ?? 0)),
    [uses, region],
  );
  const regions = [...new Set(uses.flatMap((use) => use.region ?? []))];
  const make = useMemo((): MakeOption => {
    const said = ({ used, capacity }: Use["weeks"][number]): string =>
      capacity === 0 ? t("placements-use:none") : t("placements-use:ofCapacity", { used: number(used, 0), capacity: number(capacity, 0) });
    const data = {
      columns: (rows[0]?.weeks ?? []).map(({ week }) => ({
        name: weekName(week),
        title: t("placement:oneWeek", { weeks: weekName(week) }),
      })),
      rows: rows.map(({ discipline, weeks }) => ({
        name: names.discipline(discipline),
        cells: weeks.map((week) => ({ share: week.share, said: said(week) })),
      })),
    };
    return (around: Surroundings) => heatOption(data, around, text);
  }, [rows, names, text, t, number]);
  const full = rows.filter(({ weeks }) => weeks.some(({ share }) => share !== null && share >= 1));
  const fullest = rows[0];
  const summary =
    full.length > 0
      ? t("placements-use:full", { disciplines: list(full.map(({ discipline }) => inSentence(names.discipline(discipline)))) })
      : fullest?.share != null
        ? t("placements-use:fullest", { discipline: inSentence(names.discipline(fullest.discipline)), share: percent(fullest.share) })
        : t("placements-use:none");
  const title = t("placements-use:title");
  const columns: Column<Use>[] = [
    {
      id: "discipline",
      title: t("placement:column.discipline"),
      rowHeader: true,
      sortBy: ({ discipline }) => names.discipline(discipline),
      cell: ({ discipline }) => names.discipline(discipline),
    },
    { id: "used", title: t("placement:column.used"), numeric: true, sortBy: ({ used }) => used, cell: ({ used }) => number(used, 0) },
    {
      id: "capacity",
      title: t("placement:column.capacity"),
      numeric: true,
      sortBy: ({ capacity }) => capacity,
      cell: ({ capacity }) => number(capacity, 0),
    },
    {
      id: "share",
      title: t("placement:column.share"),
      numeric: true,
      sortBy: ({ share }) => share,
      cell: ({ share }) => (share === null ? "–" : percent(share)),
    },
    {
      id: "full",
      title: t("placements-use:fullWeeks"),
      cell: ({ weeks }) => list(weeks.filter(({ share }) => share !== null && share >= 1).map(({ week }) => weekName(week))) || "–",
    },
  ];
  return (
    <section className="fs-section">
      <figure className="fs-chart" aria-labelledby={id}>
        <figcaption>
          <div className="fs-headed">
            <Heading level={2} data-size="xs" id={id}>
              {title}
            </Heading>
            <FigureMenu
              name="placements-use"
              of={title}
              first={{ text: t(opened ? "charts:hideTable" : "charts:showTable"), onClick: () => setOpened(!opened) }}
              table={() => ({
                header: ["discipline", "region", "week", "used", "capacity", "share"],
                rows: uses.flatMap(({ discipline, region: where, weeks }) =>
                  weeks.map(({ week, used, capacity, share }) => [discipline, where, week, used, capacity, share]),
                ),
              })}
            />
          </div>
          <div className="fs-chart-lead">{t("placements-use:lead")}</div>
        </figcaption>
        {regions.length > 1 && (
          <div className="fs-chart-controls">
            <SelectField
              label={t("placement:column.region")}
              value={region}
              options={[{ value: "", text: t("placement:everywhere") }, ...regions.map((value) => ({ value, text: names.unit(value) }))]}
              onChoose={setRegion}
            />
          </div>
        )}
        <ChartCanvas make={make} summary={`${title}. ${summary}`} height={heatHeight(rows.length)} />
        <p className="fs-quiet">{summary}</p>
        {opened && <DataTable caption={title} rows={rows} rowKey={({ discipline }) => discipline} columns={columns} />}
      </figure>
    </section>
  );
}
