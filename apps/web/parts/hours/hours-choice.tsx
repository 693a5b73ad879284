import { ToggleGroup } from "@digdir/designsystemet-react";
import { HOURS, type Hours } from "#model/projection";
import { useMove } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";

/** Chooses contracted or worked FTE for supply, demand and gap; what is chosen follows the reader from page to page. */
export function HoursChoice({ value }: { readonly value: Hours }) {
  const { t } = useText();
  const move = useMove();
  return (
    <ToggleGroup
      data-size="sm"
      value={value}
      aria-label={t("sentences:hoursChoice")}
      onChange={(chosen) => move({ hours: HOURS.find((one) => one === chosen) })}
    >
      {HOURS.map((one) => (
        <ToggleGroup.Item key={one} value={one}>
          {t(`charts:fte.${one}`)}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup>
  );
}
