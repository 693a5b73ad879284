import { useQuery } from "@tanstack/react-query";
import { placementViewQuery } from "../../../api/placement-queries.ts";
import { CertaintyBadge } from "../../../controls/certainty-badge.tsx";
import { decimalsFor, FigureSource } from "../../../controls/figure-source.tsx";
import { useText } from "../../../reader/text.tsx";
import { weekSpan } from "../names/week-name.ts";
import type { PartProps } from "../shown/part-props.ts";

interface SiteFiguresProps extends PartProps {
  readonly site: string;
  readonly discipline: string;
}

/** The figures behind the capacity of a discipline at a site; each can be asked where it is from. */
export function SiteFigures({ state, names, site, discipline }: SiteFiguresProps) {
  const { t, number } = useText();
  const query = useQuery(placementViewQuery(state.id, "capacity"));
  const own = (query.data?.figures ?? []).filter((one) => one.site === site && one.discipline === discipline);
  if (own.length === 0) return null;
  return (
    <ul className="fs-site-figures">
      {own.map((figure) => {
        const what = t(`placements-sure:of.${figure.of}`);
        return (
          <li key={`${figure.of} ${figure.from} ${figure.studyYear}`}>
            <span>
              {what}
              {figure.studyYear !== null && `, ${t("placements-sure:studyYear", { year: String(figure.studyYear) })}`},{" "}
              {t("placement:weeks", { weeks: weekSpan(figure.from, figure.to) })}:
            </span>
            <FigureSource
              what={`${what}, ${names.place(site, discipline)}`}
              figure={{ ...figure, unitOfMeasure: t(`placements-sure:unit.${figure.of}`) }}
            >
              {number(figure.value, Number.isInteger(figure.value) ? 0 : decimalsFor(figure.value))}
            </FigureSource>
            <CertaintyBadge certainty={figure.certainty} />
          </li>
        );
      })}
    </ul>
  );
}
