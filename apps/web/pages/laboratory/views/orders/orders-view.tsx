import { Paragraph, Textfield } from "@digdir/designsystemet-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Fragment, useMemo, useState } from "react";
import { orderSentences } from "#io/language";
import { ORDER_STATUSES, type OrderStatus } from "#model/analysis";
import { useAnalysis } from "../../../../api/use-analysis.ts";
import { AnalysisProgress } from "../../../../controls/analysis-progress.tsx";
import { SelectField } from "../../../../controls/select-field.tsx";
import { useText } from "../../../../reader/text.tsx";
import { PageAnswer } from "../../../../shell/page-frame.tsx";
import type { LaboratorySearch } from "../../address/search.ts";
import { Basis } from "../../shown/basis.tsx";
import { TakeAlong } from "../../shown/take-along.tsx";
import type { ViewProps } from "../../view/view-props.ts";
import { LaboratorySection } from "./laboratory-section.tsx";
import type { OrdersSearch } from "./search.ts";

/** Where the figures of stock and supply stand. */
const TABLES = ["stock_lots", "product_supply", "product_figures", "product_use", "test_volumes"] as const;
const EVERY = "";

/** What is in stock on a day, and when and how much to order: the sentence, the products, and marking them as ordered. */
export function OrdersView({ place, data, ids, laboratories }: ViewProps) {
  const words = useText();
  const { t, date } = words;
  const navigate = useNavigate();
  const { on, status }: OrdersSearch = useSearch({ strict: false });
  const [by, setBy] = useState<string>(t("laboratory-orders-view:usualBy"));
  const dataset = data.detail.summary.hash;
  const { scenario } = place;
  const request = useMemo(
    () => ({
      dataset,
      scenario,
      question: { kind: "laboratory-orders" as const, ...(ids && { laboratories: [...ids] }), ...(on && { on }) },
    }),
    [dataset, scenario, ids, on],
  );
  const analysis = useAnalysis(request);
  const found = analysis.result;
  const answered = analysis.state?.analysis;
  const one = found?.laboratories.length === 1 ? found.laboratories[0]! : null;
  const file = `framsyn-laboratory-orders-${found?.on ?? ""}`;
  const choose = (change: OrdersSearch) =>
    void navigate({ to: "/laboratory", search: (old: LaboratorySearch) => ({ ...old, ...change }), resetScroll: false, replace: true });
  return (
    <>
      <AnalysisProgress analysis={analysis} label={t("laboratory-orders-view:working")} />
      {found && (
        <PageAnswer>
          {found.laboratories.map((laboratory) => {
            const { lead, rest } = orderSentences(laboratory, found, words);
            return one === null ? (
              <Paragraph key={laboratory.laboratory}>{lead}</Paragraph>
            ) : (
              <Fragment key={laboratory.laboratory}>
                <p className="fs-lead">{lead}</p>
                {rest.map((sentence) => (
                  <Paragraph key={sentence}>{sentence}</Paragraph>
                ))}
              </Fragment>
            );
          })}
        </PageAnswer>
      )}
      <div className="fs-laboratory-choices fs-no-print">
        <Textfield
          label={t("laboratory-orders-view:day")}
          type="date"
          data-size="sm"
          value={on ?? found?.on ?? ""}
          onChange={({ target: { value } }) => value !== "" && choose({ on: value })}
        />
        <SelectField
          label={t("laboratory-orders-view:statusShown")}
          value={status ?? EVERY}
          options={[
            { value: EVERY, text: t("laboratory-orders-view:every") },
            ...ORDER_STATUSES.map((value) => ({ value, text: t(`laboratory-orders:status.${value}`) })),
          ]}
          onChoose={(value) => choose({ status: value === EVERY ? undefined : (value as OrderStatus) })}
        />
        <Textfield label={t("laboratory-orders-view:by")} data-size="sm" value={by} onChange={({ target: { value } }) => setBy(value)} />
      </div>
      {found && <Paragraph>{t("laboratory-orders-view:expected")}</Paragraph>}
      {found?.laboratories.map((laboratory) => (
        <LaboratorySection
          key={laboratory.laboratory}
          found={found}
          laboratory={laboratory}
          dataset={dataset}
          status={status}
          by={by}
          file={file}
          alone={one !== null}
        />
      ))}
      {found && (
        <Basis
          assumed={found.assumed}
          meaning={t("laboratory-orders:basis", { day: date(found.on) })}
          tables={TABLES}
          laboratory={one?.laboratory ?? null}
        >
          {found.onIsCount && <Paragraph>{t("laboratory-orders:basisCount")}</Paragraph>}
        </Basis>
      )}
      {answered && <TakeAlong analysis={answered} name={file} laboratories={laboratories} />}
    </>
  );
}
