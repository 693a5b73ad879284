import { Button } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { inSentence } from "#io/language";
import { tableQuery } from "../../api/queries.ts";
import { Empty } from "../../controls/empty.tsx";
import type { DatasetView } from "../../shell/dataset.tsx";
import type { Move, Place } from "../../shell/place.ts";
import { useText } from "../../shell/text.tsx";

interface NoStaffProps {
  readonly place: Place & { readonly occupation: string };
  readonly data: DatasetView;
  readonly onMove: (move: Move) => void;
}

/** Rows fetched: more than the country has units with staff of one occupation. */
const ROWS = 500;

/** Says that the unit has nobody in the occupation, and offers the units that have. */
export function NoStaff({ place, data, onMove }: NoStaffProps) {
  const { t, compare } = useText();
  const stock = useQuery(tableQuery(place.dataset, "stock", { occupation: place.occupation, limit: ROWS }));
  const units = [...new Set((stock.data?.rows ?? []).flatMap((row) => (typeof row.unit === "string" ? [row.unit] : [])))].toSorted((a, b) =>
    compare(data.unitName(a), data.unitName(b)),
  );
  return (
    <Empty
      title={t("projection:noStaffTitle", {
        unit: data.unitName(place.unit),
        occupations: inSentence(data.occupationPlural(place.occupation)),
      })}
      action={
        <ul className="fs-choices">
          {units.map((unit) => (
            <li key={unit}>
              <Button variant="tertiary" data-size="sm" onClick={() => onMove({ unit })}>
                {data.unitName(unit)}
              </Button>
            </li>
          ))}
        </ul>
      }
    >
      {stock.data && units.length === 0 ? t("projection:noStaffAnywhere") : t("projection:noStaffText")}
    </Empty>
  );
}
