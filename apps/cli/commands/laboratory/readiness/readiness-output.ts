import type { CsvRow } from "#io/csv";
import { atStart, readinessCosts, readinessSentences, readyAmount, readyName, type Translator } from "#io/language";
import type { LaboratoryReadiness } from "#model/analysis";
import { layTable } from "../../../output/table.ts";

/** Writes the answer for people: of each laboratory what it costs and whether it holds, then what to have ready, then what it rests on. */
export function readinessAsTable(found: LaboratoryReadiness, text: Translator): string {
  const { t } = text;
  const whole = (value: number | null): string => (value === null ? "" : text.number(Math.round(value), 0));
  const right = (title: string) => ({ title, align: "right" as const });
  const parts = found.laboratories.map((one) => {
    const { lead, rest } = readinessSentences(one, found, text);
    const table = layTable(
      [
        { title: t("laboratory-readiness:column.ready"), align: "left" },
        right(t("laboratory-readiness:column.amount")),
        right(t("laboratory-readiness:column.cost")),
        right(t("laboratory-readiness:column.expiry")),
        right(t("laboratory-readiness:column.outlay")),
      ],
      one.ready.map((ready) => [
        atStart(readyName(ready, text)),
        readyAmount(ready, text),
        ready.missing === null ? whole(ready.costPerYear) : t(`laboratory-readiness:missing.${ready.missing}`),
        whole(ready.expiry),
        whole(ready.outlay),
      ]),
    );
    return [lead, ...rest, ...(one.ready.length > 0 ? ["", table.trimEnd()] : []), ""].join("\n");
  });
  const closing = [
    t("laboratory-readiness:meaning"),
    readinessCosts(found, text),
    t(found.assumed ? "laboratory-surge:assumed" : "laboratory-surge:derived"),
  ];
  return `${[...parts, ...closing].join("\n")}\n`;
}

/** Lays the answer out as one row a thing to have ready at each laboratory. */
export function readinessRows(found: LaboratoryReadiness): CsvRow[] {
  return [
    [
      ...["laboratory", "start", "days", "share", "kept", "sampling_error", "kind", "id", "station", "amount", "measure"],
      ...["nok_per_year", "capital", "storage", "expiry", "training", "standby", "outlay", "training_days", "missing", "certainty"],
    ],
    ...found.laboratories.flatMap(({ laboratory, kept, samplingError, ready }) =>
      ready.map((one) => [
        ...[laboratory, found.start, found.days, found.share, kept, samplingError, one.kind, one.id, one.station, one.amount, one.measure],
        ...[one.costPerYear, one.capital, one.storage, one.expiry, one.training, one.standby, one.outlay, one.trainingDays, one.missing],
        "assumption",
      ]),
    ),
  ];
}
