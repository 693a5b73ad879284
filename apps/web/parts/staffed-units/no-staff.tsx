import { Button } from "@digdir/designsystemet-react";
import { inSentence } from "#io/language";
import { Empty } from "../../controls/empty.tsx";
import type { DatasetView } from "../../reader/dataset.tsx";
import type { Move, Place } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";

interface NoStaffProps {
  readonly place: Place & { readonly occupation: string };
  readonly data: DatasetView;
  /** Units that have staff or demand of the occupation. */
  readonly leaves: readonly string[];
  readonly onMove: (move: Move) => void;
}

/** Says that the unit has nobody in the occupation, and offers the units that have. */
export function NoStaff({ place, data, leaves, onMove }: NoStaffProps) {
  const { t, compare } = useText();
  const units = leaves.toSorted((a, b) => compare(data.unitName(a), data.unitName(b)));
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
      {units.length === 0 ? t("projection:noStaffAnywhere") : t("projection:noStaffText")}
    </Empty>
  );
}
