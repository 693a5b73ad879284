import { Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Fragment, useState } from "react";
import { placementViewQuery } from "../../../api/placement-queries.ts";
import { DataTable } from "../../../controls/data-table.tsx";
import { Failure } from "../../../controls/failure.tsx";
import { FigureMenu } from "../../../controls/figure-menu.tsx";
import { Loading } from "../../../controls/loading.tsx";
import { Picker } from "../../../controls/picker.tsx";
import { useText } from "../../../reader/text.tsx";
import { weekName } from "../names/week-name.ts";
import type { PartProps } from "../shown/part-props.ts";
import { SiteFigures } from "../sure/site-figures.tsx";

/** A site week by week: who is there, of how many places. */
export function SitesSection(props: PartProps) {
  const { state, answer, names } = props;
  const { t, number } = useText();
  const query = useQuery(placementViewQuery(state.id, "sites"));
  const [chosen, setChosen] = useState<string | undefined>();
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  const sites = query.data;
  // The fullest first: it is where somebody asks.
  const short = new Set(answer.short?.disciplines ?? []);
  const use = ({ weeks }: (typeof sites)[number]): number =>
    weeks.reduce((sum, { used, capacity }) => sum + (capacity > 0 ? used / capacity : 0), 0);
  const usual = sites.filter(({ discipline }) => short.has(discipline)).toSorted((one, other) => use(other) - use(one))[0] ?? sites[0];
  const site = chosen ?? usual?.site;
  const own = sites.filter((one) => one.site === site);
  const regions = [...new Set(sites.map(({ region }) => region))];
  const ids = [...new Map(sites.map((one) => [one.site, one])).values()];
  return (
    <section className="fs-section">
      <div className="fs-headed">
        <Heading level={2} data-size="xs">
          {t("placements-sites:title")}
        </Heading>
        <FigureMenu
          name="placements-sites"
          of={t("placements-sites:title")}
          table={() => ({
            header: ["site", "discipline", "week", "used", "capacity", "students"],
            rows: sites.flatMap((one) =>
              one.weeks.map(({ week, used, capacity, students }) => [one.site, one.discipline, week, used, capacity, students.join(" ")]),
            ),
          })}
        />
      </div>
      <div className="fs-controls">
        <Picker
          label={t("placement:column.site")}
          title={t("placements-sites:choose")}
          shown={site === undefined ? "–" : names.site(site)}
          chosen={site}
          groups={regions.map((region) => ({
            id: region ?? "none",
            title: region === null ? t("placements-sites:noRegion") : names.unit(region),
            choices: ids.filter((one) => one.region === region).map((one) => ({ id: one.site, name: names.site(one.site) })),
          }))}
          onChoose={setChosen}
        />
      </div>
      {own.map((one) => (
        <Fragment key={one.discipline}>
          <DataTable
            caption={names.place(one.site, one.discipline)}
            rows={one.weeks}
            rowKey={({ week }) => week}
            columns={[
              { id: "week", title: t("placement:column.week"), rowHeader: true, cell: ({ week }) => weekName(week) },
              { id: "used", title: t("placement:column.used"), numeric: true, cell: ({ used }) => number(used, 0) },
              {
                id: "capacity",
                title: t("placement:column.capacity"),
                numeric: true,
                cell: ({ capacity }) => (capacity === 0 ? t("placements-use:none") : number(capacity, 0)),
              },
              { id: "students", title: t("placement:column.students"), cell: ({ students }) => students.join(", ") },
            ]}
          />
          <SiteFigures {...props} site={one.site} discipline={one.discipline} />
        </Fragment>
      ))}
    </section>
  );
}
