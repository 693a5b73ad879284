import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useText } from "../../../reader/text.tsx";
import { saidOf, withSaid } from "../given/payroll-mapping.ts";
import type { Payroll } from "../given/use-payroll.ts";
import { PositionRow } from "./position-row.tsx";
import type { Placed } from "./sections.ts";

/** Rows shown at first, and more at a time: files have hundreds of titles, most of them rare. */
const SHOWN = 25;

/** Codes and titles, each with its answers. */
export function PositionList({
  placed,
  payroll: { mapping, change },
  label,
}: {
  readonly placed: readonly Placed[];
  readonly payroll: Payroll;
  readonly label: string;
}) {
  const { t } = useText();
  const [count, setCount] = useState(SHOWN);
  return (
    <>
      <ul className="fs-positions" aria-label={label}>
        {placed.slice(0, count).map(({ position }) => (
          <PositionRow
            key={`${position.code}\n${position.title}`}
            position={position}
            said={saidOf(mapping, position)}
            onSay={(occupation) => change((old) => withSaid(old, [{ position, occupation }]))}
          />
        ))}
      </ul>
      {placed.length > count && (
        <Button variant="secondary" data-size="sm" onClick={() => setCount(count + 4 * SHOWN)}>
          {t("own-numbers-mapping:more", { count: placed.length - count })}
        </Button>
      )}
    </>
  );
}
