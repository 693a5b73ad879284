import { Dropdown } from "@digdir/designsystemet-react";
import { useId, useRef, useState } from "react";
import { useText } from "../reader/text.tsx";
import { type CsvTable, csvText } from "./csv-text.ts";
import { downloadBlob, svgToPng } from "./download.ts";

interface FigureMenuProps {
  /** Name of the files, without ending. */
  readonly name: string;
  /** What the menu belongs to, for readers who do not see where it stands. */
  readonly of?: string;
  /** The table as shown; left out where there is none. */
  readonly table?: () => CsvTable;
  /** The picture as a complete SVG document; PNG is drawn from it. */
  readonly svg?: () => string | Promise<string>;
  /** A step of the figure's own above the others: showing or hiding its table. */
  readonly first?: { readonly text: string; readonly onClick: () => void };
}

/**
 * The one menu of a figure, a table or a page, behind a small button: show the table, take out table or picture, print, link.
 * The link carries the language, so that the receiver reads the same.
 */
export function FigureMenu({ name, of, table, svg, first }: FigureMenuProps) {
  const { t, language } = useText();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState("");
  const act = (work: () => void | Promise<void>, failed: string) => async () => {
    menu.current?.hidePopover();
    setTold("");
    try {
      await work();
    } catch {
      setTold(failed);
    }
  };
  const failed = t("shell:export.failed");
  const saveCsv = async () => {
    if (table) downloadBlob(`${name}.csv`, new Blob([csvText(table(), language)], { type: "text/csv;charset=utf-8" }));
  };
  const saveSvg = async () => {
    if (svg) downloadBlob(`${name}.svg`, new Blob([await svg()], { type: "image/svg+xml" }));
  };
  const savePng = async () => {
    if (svg) downloadBlob(`${name}.png`, await svgToPng(await svg()));
  };
  const copy = async () => {
    const link = new URL(location.href);
    link.searchParams.set("lang", language);
    await navigator.clipboard.writeText(link.href);
    setTold(t("shell:export.copied"));
  };
  const items = [
    ...(first ? [{ id: "first", text: first.text, onClick: act(first.onClick, failed) }] : []),
    ...(table ? [{ id: "csv", text: t("shell:export.csv"), onClick: act(saveCsv, failed) }] : []),
    ...(svg
      ? [
          { id: "png", text: t("shell:export.png"), onClick: act(savePng, failed) },
          { id: "svg", text: t("shell:export.svg"), onClick: act(saveSvg, failed) },
        ]
      : []),
    { id: "print", text: t("shell:export.print"), onClick: act(() => window.print(), failed) },
    { id: "link", text: t("shell:export.link"), onClick: act(copy, t("shell:export.copyFailed")) },
  ];
  return (
    <div className="fs-export">
      <button
        type="button"
        className="fs-figure-menu"
        popoverTarget={id}
        title={t("shell:export.label")}
        aria-label={t("shell:export.label")}
        {...(of !== undefined && { "aria-description": of })}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
          <circle cx="4" cy="10" r="1.75" />
          <circle cx="10" cy="10" r="1.75" />
          <circle cx="16" cy="10" r="1.75" />
        </svg>
      </button>
      <Dropdown id={id} ref={menu} placement="bottom-end">
        <Dropdown.List>
          {items.map((item) => (
            <Dropdown.Item key={item.id}>
              <Dropdown.Button onClick={item.onClick}>{item.text}</Dropdown.Button>
            </Dropdown.Item>
          ))}
        </Dropdown.List>
      </Dropdown>
      <span role="status" className="fs-quiet">
        {told}
      </span>
    </div>
  );
}
