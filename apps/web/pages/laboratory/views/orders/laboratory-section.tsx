import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { nameIn, orderStanding } from "#io/language";
import type { LaboratoryOrders, OrderStatus, ProductOrder } from "#model/analysis";
import { Failure } from "../../../../controls/failure.tsx";
import { useText } from "../../../../reader/text.tsx";
import { OrdersTable } from "./orders-table.tsx";
import { useOrderMarks } from "./use-order-marks.ts";

interface LaboratorySectionProps {
  readonly found: LaboratoryOrders;
  readonly laboratory: LaboratoryOrders["laboratories"][number];
  readonly dataset: string;
  readonly status: OrderStatus | undefined;
  /** Pseudonym of whoever marks. */
  readonly by: string;
  readonly file: string;
  readonly alone: boolean;
}

/** The products of one laboratory, of the status asked for; each can be marked as ordered, and the mark taken back. */
export function LaboratorySection({ found, laboratory, dataset, status, by, file, alone }: LaboratorySectionProps) {
  const words = useText();
  const { t, language } = words;
  const { marks, error, refetch, change } = useOrderMarks(laboratory.laboratory, dataset, found.on);
  const [told, setTold] = useState("");
  const shown = laboratory.products.filter((one) => status === undefined || one.status === status);
  const onMark = (product: ProductOrder, undo: boolean) => {
    setTold("");
    change.mutate(
      { product, by, undo },
      {
        onSuccess: (next) =>
          setTold(t("laboratory-orders-view:told", { product: nameIn(product.names, language), standing: orderStanding(next, words) })),
      },
    );
  };
  return (
    <section className="fs-section" aria-label={nameIn(laboratory.names, language)}>
      {!alone && (
        <Heading level={2} data-size="xs">
          {nameIn(laboratory.names, language)}
        </Heading>
      )}
      <p role="status">{told}</p>
      {change.error && <Failure error={change.error} />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {shown.length === 0 ? (
        <Paragraph>{t("laboratory-orders-view:none")}</Paragraph>
      ) : (
        <OrdersTable
          found={found}
          names={laboratory.names}
          products={shown}
          marks={marks}
          file={`${file}-${laboratory.laboratory}`}
          busy={change.isPending}
          {...(error ? {} : { onMark })}
        />
      )}
    </section>
  );
}
