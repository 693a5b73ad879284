import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Block, PlanDocument } from "#model/plan";
import type { ChartSource } from "../../charts/provenance.ts";
import { type DatasetView, useDatasetTitle } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";
import { ChartBlock } from "./chart-block.tsx";
import { TableBlock } from "./table-block.tsx";
import { usePlanWords } from "./use-plan-words.ts";
import "./document.css";

interface DocumentViewProps {
  readonly document: PlanDocument;
  readonly unit: string;
  readonly data: DatasetView;
  /** Whether occupations lead to their projections; default they do. */
  readonly linked?: boolean;
}

/** A plan document as a web page: contents beside it, headings one can link to, tables, charts, and what every number follows from. */
export function DocumentView({ document, unit, data, linked = true }: DocumentViewProps) {
  const { t } = useText();
  const words = usePlanWords(data);
  const title = useDatasetTitle();
  const { key } = document;
  const source = useMemo(
    (): ChartSource => ({
      place: data.unitName(unit),
      dataset: title(data.detail.summary),
      datasetHash: key.dataset ?? "",
      scenario: (key.scenario ?? "").slice(0, 12),
      model: key.model ?? "",
      seed: Number(key.seed),
      draws: Number(key.draws),
    }),
    [data, unit, title, key],
  );
  const fileName = `framsyn-plan-${unit}`;
  const headings = document.chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "heading" && block.level === 1 ? [block] : [])),
  );
  const write = (block: Block, at: string) => {
    switch (block.kind) {
      case "heading":
        return (
          <Heading key={at} level={block.level === 1 ? 2 : block.level === 2 ? 3 : 4} data-size={SIZES[block.level]} id={block.id}>
            {words.say(block.words)}
          </Heading>
        );
      case "statement":
        return (
          <p key={at} className="fs-lead">
            {words.say(block.words)}
          </p>
        );
      case "paragraph":
        return words
          .say(block.words)
          .split(/\n\s*\n/)
          .map((part) => <Paragraph key={`${at} ${part}`}>{part}</Paragraph>);
      case "list":
        return (
          block.items.length > 0 && (
            <ul key={at} className="fs-plan-list">
              {block.items.map((item) => (
                <li key={words.say(item)}>{words.say(item)}</li>
              ))}
            </ul>
          )
        );
      case "table":
        return <TableBlock key={at} block={block} words={words} unit={linked ? unit : null} fileName={fileName} />;
      case "chart":
        return <ChartBlock key={at} block={block} words={words} source={source} fileName={fileName} />;
    }
  };
  return (
    <div className="fs-plan-read">
      <nav className="fs-plan-contents" aria-labelledby="plan-contents">
        <Heading level={2} data-size="2xs" id="plan-contents">
          {t("plan:document.contents")}
        </Heading>
        <ol>
          {headings.map((heading) => (
            <li key={heading.id}>
              <Link to="." search={(old: object) => old} hash={heading.id} replace>
                {words.say(heading.words)}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <article className="fs-plan-document" aria-label={words.say(document.title)}>
        {document.chapters.map(({ id, blocks }) => (
          <section key={id} className="fs-plan-chapter">
            {blocks.map((block, i) => write(block, `${id}-${i}`))}
          </section>
        ))}
        <p className="fs-quiet fs-plan-key">
          {t("plan:document.key")}:{" "}
          {Object.entries(key).map(([name, value]) => (
            <span key={name}>
              {name} <code>{value}</code>{" "}
            </span>
          ))}
        </p>
      </article>
    </div>
  );
}

const SIZES = { 1: "sm", 2: "xs", 3: "2xs" } as const;
