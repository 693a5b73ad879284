import { useQuery } from "@tanstack/react-query";
import { placementViewQuery } from "../../../api/placement-queries.ts";
import { CertaintyBadge } from "../../../controls/certainty-badge.tsx";
import { Failure } from "../../../controls/failure.tsx";
import { useText } from "../../../reader/text.tsx";
import type { PartProps } from "../shown/part-props.ts";

/** How sure the capacity is, and where it is from: figures alike in that are one line. */
export function CapacitySure({ state, names }: PartProps) {
  const { t, number } = useText();
  const query = useQuery(placementViewQuery(state.id, "capacity"));
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return null;
  const { certainty, figures } = query.data;
  const groups = certainty.flatMap(({ certainty: sure }) => [
    ...Map.groupBy(
      figures.filter((one) => one.certainty === sure),
      ({ source, year }) => `${source}\n${year}`,
    ).values(),
  ]);
  return (
    <div className="fs-sure">
      <p>{t("placements-sure:lead", { count: figures.length, n: number(figures.length, 0) })}</p>
      <ul className="fs-plain-list">
        {groups.map((group) => {
          const { certainty: sure, source, year } = group[0]!;
          return (
            <li key={`${sure} ${source} ${year}`}>
              <CertaintyBadge certainty={sure} />:{" "}
              {t("placements-sure:from", {
                count: group.length,
                n: number(group.length, 0),
                year: String(year),
                source: names.source(source),
              })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
