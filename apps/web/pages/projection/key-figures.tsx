import { Heading, Paragraph } from "@digdir/designsystemet-react";
import type { Hours } from "#model/projection";
import { DataTable } from "../../controls/data-table.tsx";
import { demandName } from "../../parts/series/demand-name.ts";
import type { SeriesView } from "../../parts/series/view.ts";
import { useText } from "../../reader/text.tsx";

/** Measures of the table, in the order they are read: people, what they offer, what is asked for, what is missing. */
const SHOWN = {
  contracted: ["headcount", "supply", "workedSupply", "experiencedSupply", "demand", "gap", "gapShare", "recruitmentNeed"],
  worked: ["headcount", "supply", "demand", "gap", "gapShare", "recruitmentNeed"],
} as const;

/** What a measure is where it is told in worked hours. */
const WORKED_MEANING = { supply: "workedSupplyMeant", demand: "workedDemand", gap: "workedGap" } as const;

/** The figures of one year: the middle and the 80 % band of each, with what it counts. */
export function KeyFigures({ view }: { readonly view: SeriesView }) {
  const words = useText();
  const { t, number, percent, interval } = words;
  const { series, years, year, hours } = view;
  const at = years.indexOf(year);
  const told = (measure: (typeof SHOWN)[Hours][number]) =>
    hours === "worked" && (measure === "supply" || measure === "demand" || measure === "gap") ? WORKED_MEANING[measure] : measure;
  const rows = SHOWN[hours].map((measure) => {
    const { p10, p50, p90 } = series.measures[measure];
    const [low, middle, high] = [p10[at] ?? null, p50[at] ?? null, p90[at] ?? null];
    const share = measure === "gapShare";
    const missing = t("shell:table.missing");
    return {
      measure,
      name: measure === "demand" ? demandName(series.basis, words) : t(`projection:measure.${measure}`),
      meaning: t(`projection:meaning.${told(measure)}`),
      middle: middle === null ? missing : share ? percent(middle) : number(middle, "amount"),
      band: low === null || high === null ? missing : share ? `${interval(low * 100, high * 100)} %` : interval(low, high, "amount"),
    };
  });
  type Row = (typeof rows)[number];
  return (
    <section aria-labelledby="key-figures">
      <Heading level={2} data-size="xs" id="key-figures">
        {t("projection:keyTitle", { year: String(year) })}
      </Heading>
      <DataTable<Row>
        caption={<span className="fs-hidden">{t("projection:keyTitle", { year: String(year) })}</span>}
        rows={rows}
        rowKey={(row) => row.measure}
        columns={[
          { id: "name", title: t("projection:keyMeasure"), rowHeader: true, cell: (row) => row.name },
          { id: "middle", title: t("projection:keyMiddle"), numeric: true, cell: (row) => row.middle },
          { id: "band", title: t("projection:keyBand"), numeric: true, cell: (row) => row.band },
          { id: "meaning", title: t("projection:keyMeaning"), cell: (row) => row.meaning },
        ]}
      />
      <Paragraph className="fs-quiet">{t("analysis:mediansApart")}</Paragraph>
    </section>
  );
}
