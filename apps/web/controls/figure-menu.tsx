import { Dropdown } from "@digdir/designsystemet-react";
import { useId, useState } from "react";
import { useText } from "../reader/text.tsx";
import type { CsvTable } from "./csv-text.ts";
import { downloadBlob, svgToPng } from "./download.ts";
import { keepTableFormat, TABLE_FORMATS, type TableFormat, tableFile, usualTableFormat } from "./table-file.ts";

interface FigureMenuProps {
  /** Name of the files, without ending. */
  readonly name: string;
  /** What the menu belongs to, for readers who do not see where it stands. */
  readonly of?: string;
  /** The table as shown, all of it where only a part is on the page; left out where there is none. */
  readonly table?: () => CsvTable | Promise<CsvTable>;
  /** The picture as a complete SVG document; PNG is drawn from it. */
  readonly svg?: () => string | Promise<string>;
  /** A step of the figure's own above the others: showing or hiding its table. */
  readonly first?: { readonly text: string; readonly onClick: () => void };
}

/** The keyboard goes on where the list has changed under it. */
const focused = (button: HTMLButtonElement | null): void => button?.focus();

/**
 * The one menu of a figure, a table or a page, behind a small button: show the table, take out table or picture, print, link.
 * The link carries the language, so that the receiver reads the same.
 */
export function FigureMenu({ name, of, table, svg, first }: FigureMenuProps) {
  const words = useText();
  const { t, language } = words;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [told, setTold] = useState("");
  /** Whether the menu shows the formats of the table in place of its steps. */
  const [choosing, setChoosing] = useState(false);
  // The menu is told to close and not only hidden, or it would take two presses to open it again.
  const close = () => {
    setOpen(false);
    setChoosing(false);
  };
  const act = (work: () => void | Promise<void>, failed: string) => async () => {
    close();
    setTold("");
    try {
      await work();
    } catch {
      setTold(failed);
    }
  };
  const failed = t("shell:export.failed");
  const saveTable = async (format: TableFormat) => {
    if (!table) return;
    const { ending, content } = await tableFile(await table(), format, words);
    downloadBlob(`${name}.${ending}`, content);
  };
  const usual = usualTableFormat(language);
  const chosen = async (format: TableFormat) => {
    keepTableFormat(format);
    await saveTable(format);
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
  const formats = TABLE_FORMATS.map((format) => ({
    id: format,
    text: t(`shell:export.format.${format}`),
    onClick: act(() => chosen(format), failed),
  }));
  const steps = [
    ...(first ? [{ id: "first", text: first.text, onClick: act(first.onClick, failed) }] : []),
    ...(table
      ? [
          { id: "table", text: t(`shell:export.table.${usual}`), onClick: act(() => saveTable(usual), failed) },
          { id: "formats", text: t("shell:export.formats"), onClick: () => setChoosing(true) },
        ]
      : []),
    ...(svg
      ? [
          { id: "png", text: t("shell:export.png"), onClick: act(savePng, failed) },
          { id: "svg", text: t("shell:export.svg"), onClick: act(saveSvg, failed) },
        ]
      : []),
    { id: "print", text: t("shell:export.print"), onClick: act(() => window.print(), failed) },
    { id: "link", text: t("shell:export.link"), onClick: act(copy, t("shell:export.copyFailed")) },
  ];
  const items = choosing ? formats : steps;
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
      <Dropdown id={id} open={open} onOpen={() => setOpen(true)} onClose={close} placement="bottom-end">
        <Dropdown.List>
          {items.map((item, i) => (
            <Dropdown.Item key={item.id}>
              <Dropdown.Button onClick={item.onClick} ref={choosing && i === 0 ? focused : undefined}>
                {item.text}
              </Dropdown.Button>
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
