import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { Fragment, useMemo } from "react";
import { nameIn, screeningSentences } from "#io/language";
import type { LaboratoryScreening } from "#model/analysis";
import { useAnalysis } from "../../../../api/use-analysis.ts";
import { AnalysisProgress } from "../../../../controls/analysis-progress.tsx";
import { useText } from "../../../../reader/text.tsx";
import { PageAnswer } from "../../../../shell/page-frame.tsx";
import { Basis } from "../../shown/basis.tsx";
import { TakeAlong } from "../../shown/take-along.tsx";
import type { ViewProps } from "../../view/view-props.ts";
import { CountTable } from "./count-table.tsx";

/** Where the figures of programmes stand. */
const TABLES = ["programme_chains", "test_volumes", "work_steps", "laboratory_staff", "shifts"] as const;

/** What programmes bring: of each the sentences, the steps in the country, and what the laboratories asked about do with the samples. */
export function ScreeningView({ place, data, ids, year, laboratories }: ViewProps) {
  const words = useText();
  const { t, language } = words;
  const dataset = data.detail.summary.hash;
  const { scenario } = place;
  const request = useMemo(
    () => ({ dataset, scenario, question: { kind: "laboratory-screening" as const, year } }),
    [dataset, scenario, year],
  );
  const analysis = useAnalysis(request);
  const answered = analysis.state?.analysis;
  const found = analysis.result && shownOf(analysis.result, ids);
  const file = `framsyn-laboratory-screening-${year}`;
  return (
    <>
      <AnalysisProgress analysis={analysis} label={t("laboratory-screening-view:working")} />
      {found && (
        <PageAnswer>
          {found.chains.length === 0 && <Paragraph>{t("laboratory-screening:none")}</Paragraph>}
          {found.chains.map((chain) => {
            const { lead, rest } = screeningSentences(chain, found, words);
            return (
              <Fragment key={chain.chain}>
                <p className={chain.on ? "fs-lead" : undefined}>{lead}</p>
                {rest.map((sentence) => (
                  <Paragraph key={sentence}>{sentence}</Paragraph>
                ))}
              </Fragment>
            );
          })}
        </PageAnswer>
      )}
      {found?.chains
        .filter(({ on }) => on)
        .map((chain) => (
          <ChainTables key={chain.chain} chain={chain} file={file} />
        ))}
      {found && (
        <Basis
          assumed={found.assumed}
          meaning={t("laboratory-screening:meaning")}
          tables={TABLES}
          laboratory={ids?.length === 1 ? ids[0]! : null}
        />
      )}
      {answered && <TakeAlong analysis={answered} name={file} laboratories={laboratories} />}
    </>
  );

  function ChainTables({ chain, file: name }: { readonly chain: LaboratoryScreening["chains"][number]; readonly file: string }) {
    const named = nameIn(chain.names, language);
    return (
      <section className="fs-section" aria-label={named}>
        <Heading level={2} data-size="xs">
          {named}
        </Heading>
        <CountTable
          caption={t("laboratory-screening-view:steps", { name: named })}
          name={`${name}-${chain.chain}`}
          of={t("laboratory-screening:column.step")}
          columns={[
            ["women", t("laboratory-screening:column.women")],
            ["men", t("laboratory-screening:column.men")],
            ["count", t("laboratory-screening:column.count")],
          ]}
          rows={chain.steps.map((step) => ({ name: nameIn(step.names, language), ...step }))}
        />
        {chain.laboratories.map(({ laboratory, names, items, groups }) => (
          <Fragment key={laboratory}>
            <CountTable
              caption={t("laboratory-screening-view:items", { laboratory: nameIn(names, language) })}
              name={`${name}-${chain.chain}-${laboratory}-items`}
              of={t("laboratory-screening:column.station")}
              columns={[["count", t("laboratory-screening:column.items")]]}
              rows={items.map(({ stationNames, count }) => ({ name: nameIn(stationNames, language), count }))}
            />
            <CountTable
              caption={t("laboratory-screening-view:groups", { laboratory: nameIn(names, language) })}
              name={`${name}-${chain.chain}-${laboratory}-groups`}
              of={t("laboratory-screening:column.group")}
              columns={[
                ["hours", t("laboratory-screening:column.hours")],
                ["fte", t("laboratory-screening:column.fte")],
              ]}
              rows={groups.map((group) => ({ name: nameIn(group.names, language), hours: group.hours, fte: group.fte }))}
            />
          </Fragment>
        ))}
      </section>
    );
  }
}

/** The answer with the laboratories asked about; all where none is named. */
const shownOf = (found: LaboratoryScreening, ids: readonly string[] | undefined): LaboratoryScreening => ({
  ...found,
  chains: found.chains.map((chain) => ({
    ...chain,
    laboratories: chain.laboratories.filter(({ laboratory }) => ids?.includes(laboratory) ?? true),
  })),
});
