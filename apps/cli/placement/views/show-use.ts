import type { Translator } from "#io/language";
import { type Allocation, capacityUse, type TermRows } from "#model/placement";
import { placementNames } from "../names/placement-names.ts";
import { columnsOf, type Shown } from "./shown.ts";

/** Use of each discipline, in the country and each region, in weeks of places. */
export function showUse(rows: TermRows, allocation: Allocation, text: Translator): Shown {
  const { number, t } = text;
  const views = capacityUse(rows, allocation);
  const names = placementNames(rows, text);
  return {
    json: views,
    csv: [
      ["discipline", "region", "week", "used", "capacity", "share", "discipline_name", "region_name"],
      ...views.flatMap(({ discipline, region, weeks }) =>
        weeks.map(({ week, used, capacity, share }) => [
          ...[discipline, region, week, used, capacity, share],
          ...[names.discipline(discipline), region && names.unit(region)],
        ]),
      ),
    ],
    sentences: [],
    columns: columnsOf(["discipline", "region", "used", "capacity", "share"], text),
    table: views.map(({ discipline, region, used, capacity, share }) => [
      names.discipline(discipline),
      region === null ? t("placement:everywhere") : names.unit(region),
      number(used, 0),
      number(capacity, 0),
      share === null ? "–" : text.percent(share),
    ]),
  };
}
