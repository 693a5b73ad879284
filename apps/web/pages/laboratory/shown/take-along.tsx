import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import type { Analysis } from "#model/analysis";
import { downloadBlob } from "../../../controls/download.ts";
import { FigureMenu } from "../../../controls/figure-menu.tsx";
import { useText } from "../../../reader/text.tsx";
import type { ViewProps } from "../view/view-props.ts";

interface TakeAlongProps extends Pick<ViewProps, "laboratories"> {
  readonly analysis: Analysis;
  /** Name of the file, without ending. */
  readonly name: string;
}

/** Takes the answer along: the whole of it as a file, print and link; and on to a scenario, or the plan of the laboratory's unit. */
export function TakeAlong({ analysis, name, laboratories }: TakeAlongProps) {
  const { t } = useText();
  const json = () => downloadBlob(`${name}.json`, new Blob([`${JSON.stringify(analysis, null, 2)}\n`], { type: "application/json" }));
  const [first] = laboratories;
  const left = { laboratory: undefined, view: undefined };
  return (
    <section className="fs-section fs-no-print" aria-labelledby="take-along">
      <div className="fs-headed">
        <Heading level={2} data-size="xs" id="take-along">
          {t("laboratory-page:along.title")}
        </Heading>
        <FigureMenu name={name} of={t("laboratory-page:along.title")} />
      </div>
      <Paragraph>{t("laboratory-page:along.text")}</Paragraph>
      <div className="fs-steps">
        <Button variant="secondary" data-size="sm" onClick={json}>
          {t("laboratory-page:along.json")}
        </Button>
        {first && (
          <>
            <Link to="/what-if" search={(old: object) => ({ ...old, ...left, unit: first.unit })}>
              {t("laboratory-page:along.whatIf")}
            </Link>
            <Link to="/plans/$unit" params={{ unit: first.unit }} search={(old: object) => ({ ...old, ...left, unit: first.unit })}>
              {t("laboratory-page:along.plan")}
            </Link>
          </>
        )}
      </div>
    </section>
  );
}
