import { Button, Dropdown } from "@digdir/designsystemet-react";
import { useId, useRef, useState } from "react";
import { useText } from "../shell/text.tsx";
import { type CsvTable, csvText } from "./csv-text.ts";
import { downloadBlob, svgToPng } from "./download.ts";

interface ExportMenuProps {
  /** Name of the files, without ending. */
  readonly name: string;
  /** The table as shown; left out where there is none. */
  readonly table?: () => CsvTable;
  /** The picture as a complete SVG document; PNG is drawn from it. */
  readonly svg?: () => string | Promise<string>;
}

/** One menu for taking things out: table, picture, print, link. The link carries the language, so that the receiver reads the same. */
export function ExportMenu({ name, table, svg }: ExportMenuProps) {
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
      <Button variant="secondary" data-size="sm" popoverTarget={id}>
        {t("shell:export.label")}
      </Button>
      <Dropdown id={id} ref={menu} placement="bottom-start">
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
