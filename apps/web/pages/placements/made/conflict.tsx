import { Alert, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useText } from "../../../reader/text.tsx";
import { weekName } from "../names/week-name.ts";
import type { PartProps } from "../shown/part-props.ts";

type Item = NonNullable<PartProps["state"]["allocation"]["conflict"]>[number];

/** A smallest set of what was decided that cannot hold together; nothing where the term can be allocated. */
export function Conflict({ conflict, names }: Pick<PartProps, "names"> & { readonly conflict: readonly Item[] | undefined }) {
  const { t, number } = useText();
  if (conflict === undefined || conflict.length === 0) return null;
  const said = (item: Item): string => {
    switch (item.kind) {
      case "lock":
      case "begun":
        return t(`placements:conflict.${item.kind}`, { student: item.student, site: names.site(item.site), week: weekName(item.week) });
      case "forbidden":
        return t("placements:conflict.forbidden", { student: item.student, site: names.site(item.site) });
      case "group":
        return t("placements:conflict.group", {
          site: names.site(item.site),
          discipline: names.discipline(item.discipline),
          least: number(item.least, 0),
          from: weekName(item.from),
          to: weekName(item.to),
        });
      case "student":
        return t("placements:conflict.student", { student: item.student });
    }
  };
  return (
    <Alert data-color="danger" className="fs-narrow">
      <Heading level={2} data-size="2xs">
        {t("placements:conflict.title")}
      </Heading>
      <Paragraph>{t("placements:conflict.lead")}</Paragraph>
      <ul>
        {conflict.map((item) => (
          <li key={JSON.stringify(item)}>{said(item)}</li>
        ))}
      </ul>
    </Alert>
  );
}
