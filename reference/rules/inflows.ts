import type { Row } from "#model/vocabulary";
import type { Facts } from "../facts/facts.ts";
import { BASE_YEAR, nationalStock } from "./national-stock.ts";
import { inNorwegian } from "./norwegian.ts";
import { occupationFigures } from "./occupation-figures.ts";
import { round } from "./round.ts";

const AGES = { immigration: [25, 44], reentry: [28, 54] } as const;

/** Immigration and re-entry: keyed shares of the national stock as persons per year, with the keyed interval, else half and one and a half times. */
export function inflowRows(facts: Facts): Row<"inflows">[] {
  return occupationFigures(facts).flatMap((figures) =>
    (["immigration", "reentry"] as const).map((process): Row<"inflows"> => {
      const { persons } = nationalStock(figures);
      const share = figures.value(process);
      const value = round(persons * share, 2);
      const { low, high } = figures.interval(process) ?? { low: share * 0.5, high: share * 1.5 };
      return {
        process,
        occupation: figures.occupation,
        unit: null,
        age_from: AGES[process][0],
        age_to: AGES[process][1],
        share_women: figures.value("share-women"),
        value,
        low: value === 0 ? null : round(persons * low, 2),
        high: value === 0 ? null : round(persons * high, 2),
        distribution: null,
        unit_of_measure: "persons per year",
        year: BASE_YEAR,
        source: figures.row(process).source!,
        certainty: figures.row(process).certainty === "derived" ? "derived" : "assumption",
        note: `${inNorwegian(share * 100)} % av landets bestand i året. ${figures.row(process).note}`,
      };
    }),
  );
}
