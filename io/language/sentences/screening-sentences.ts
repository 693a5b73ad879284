import type { LaboratoryScreening } from "#model/analysis";
import { nameIn } from "../names.ts";
import type { Translator } from "../translator.ts";

type Chain = LaboratoryScreening["chains"][number];

/** Says what a programme brings in the year: in the country, then at each laboratory with the people it takes. */
export function screeningSentences(
  chain: Chain,
  { year }: Pick<LaboratoryScreening, "year">,
  text: Translator,
): { readonly lead: string; readonly rest: readonly string[] } {
  const { t } = text;
  const name = nameIn(chain.names, text.language);
  const last = chain.steps.at(-1);
  if (!chain.on) {
    const isLater = chain.startYear > year;
    const lead = isLater
      ? t("laboratory-screening:notYet", { name, year: String(year) })
      : t("laboratory-screening:off", { name, programme: chain.programme });
    return { lead, rest: [] };
  }
  if (last === undefined) return { lead: t("laboratory-screening:notYet", { name, year: String(year) }), rest: [] };
  const rest = chain.laboratories.flatMap((one) => {
    const laboratory = nameIn(one.names, text.language);
    const groups = one.groups.toSorted((a, b) => b.fte.p50 - a.fte.p50);
    return [
      t("laboratory-screening:at", {
        laboratory,
        samples: text.number(one.requests.p50, "amount"),
        range: text.interval(one.requests.p10, one.requests.p90, "amount"),
      }),
      ...groups
        .filter(({ fte }) => fte.p90 >= LEAST_TOLD)
        .map(({ names, fte }) =>
          t("laboratory-screening:takes", {
            group: nameIn(names, text.language),
            fte: text.number(fte.p50, "amount"),
            range: text.interval(fte.p10, fte.p90, "amount"),
          }),
        ),
      ...(one.hidden > 0 ? [t("laboratory-screening:hidden", { count: one.hidden, laboratory })] : []),
    ];
  });
  return {
    lead: t("laboratory-screening:lead", {
      name,
      year: String(year),
      samples: text.number(last.count.p50, "amount"),
      range: text.interval(last.count.p10, last.count.p90, "amount"),
    }),
    rest: rest.length > 0 ? rest : [t("laboratory-screening:nowhere")],
  };
}

/** FTE below this in nine of ten futures are in the table alone. */
const LEAST_TOLD = 0.05;
