import { strToU8, zipSync } from "fflate";
import { writeOds } from "hucre/ods";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { type FileReading, type FileResult, readFile } from "./index.ts";

const read = (bytes: Uint8Array | string, limits = {}): Promise<FileResult> =>
  readFile(typeof bytes === "string" ? strToU8(bytes) : bytes, { name: "ansatte.xls", limits });
async function file(bytes: Uint8Array | string): Promise<FileReading> {
  const result = await read(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.file;
}
const cells = ({ sheets }: FileReading) => sheets.map(({ rows }) => rows.map((row) => row.cells));

const NAMESPACES = ["office", "table", "text", "style", "number", "draw", "dc", "calcext"]
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(" ");
const openContent = (tables: string, styles = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
const ods = (content: string, type = "spreadsheet"): Uint8Array =>
  zipSync({ mimetype: strToU8(`application/vnd.oasis.opendocument.${type}`), "content.xml": strToU8(content) });
const p = (text: string, attributes = `office:value-type="string"`): string =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const row = (...inside: string[]): string => `<table:table-row>${inside.join("")}</table:table-row>`;

describe("spreadsheets of LibreOffice", () => {
  test("cells by their types, rows in groups and in the header, repeated cells and rows", async () => {
    const content = openContent(`<table:table table:name="Ansatte">
      <table:table-header-rows>${row(p("Nr"), p("Kode"), p("Prosent"), p("Født"), p("Vakt"), p("Fast"))}</table:table-header-rows>
      <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
      <table:table-row-group>${row(
        p("1", `office:value-type="float" office:value="1"`),
        p("0301", `office:value-type="float" office:value="301"`),
        p("62,5 %", `office:value-type="percentage" office:value="0.625"`),
        p("03.02.1970", `office:value-type="date" office:date-value="1970-02-03"`),
        p("07:30", `office:value-type="time" office:time-value="PT07H30M00S"`),
        p("SANN", `office:value-type="boolean" office:boolean-value="true"`),
      )}</table:table-row-group>
      <table:table-row table:number-rows-repeated="2">${p("likt")}<table:table-cell table:number-columns-repeated="2"/>${p("to &amp;<text:s text:c='2'/>tre<text:line-break/>fire")}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>
      <table:table-row><table:table-cell office:value-type="string"><office:annotation><dc:date>2026</dc:date><text:p>en merknad</text:p></office:annotation><text:p>linje 1</text:p><text:p>linje 2</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`);
    const reading = await file(ods(content));
    expect(reading).toMatchObject({ containers: ["open-document"], sheets: [{ name: "Ansatte", decimalSign: "." }], remarks: [] });
    expect(reading.sheets[0]!.rows).toEqual([
      { number: 1, cells: ["Nr", "Kode", "Prosent", "Født", "Vakt", "Fast"] },
      { number: 4, cells: ["1", "0301", "62.5 %", "1970-02-03", "07:30:00", "TRUE"] },
      { number: 5, cells: ["likt", "", "", "to &  tre\nfire", "", ""] },
      { number: 6, cells: ["likt", "", "", "to &  tre\nfire", "", ""] },
      { number: 7, cells: ["linje 1\nlinje 2", "", "", "", "", ""] },
    ]);
  });

  test("hidden sheets and rows, merged cells and formulas without results are told", async () => {
    const hidden = `<style:style style:name="skjult" style:family="table"><style:table-properties table:display="false"/></style:style>`;
    const content = openContent(
      `<table:table table:name="Koder" table:style-name="skjult">${row(p("hemmelig"))}</table:table><table:table table:name="Ark">${row(
        p("Lab", `office:value-type="string" table:number-rows-spanned="2"`),
        p("2", `office:value-type="float" office:value="2" table:number-rows-spanned="2"`),
      )}<table:table-row table:visibility="filter"><table:covered-table-cell/><table:covered-table-cell/>${p("x")}<table:table-cell table:formula="of:=1+1"/></table:table-row></table:table>`,
      hidden,
    );
    const reading = await file(ods(content));
    expect(cells(reading)).toEqual([
      [
        ["Lab", "2", ""],
        ["Lab", "", "x"],
      ],
    ]);
    expect(reading.remarks).toEqual([
      { code: "file-hidden-rows", params: { sheet: "Ark", number: 1 } },
      { code: "file-formulas-unsaved", params: { sheet: "Ark", number: 1 } },
      { code: "file-merged-numbers", params: { sheet: "Ark", number: 1 } },
      { code: "file-hidden-sheets", params: { sheets: "Koder" } },
    ]);
  });

  test("a file of another program", async () => {
    const bytes = await writeOds({
      sheets: [
        {
          name: "Ansatte",
          rows: [
            ["Født", "År"],
            [new Date(Date.UTC(1970, 1, 3)), 1970.5],
            [null, null],
            ["Bø", true],
          ],
        },
      ],
    });
    expect((await file(bytes)).sheets[0]!.rows).toEqual([
      { number: 1, cells: ["Født", "År"] },
      { number: 2, cells: ["1970-02-03", "1970.5"] },
      { number: 4, cells: ["Bø", "TRUE"] },
    ]);
  });

  test("what is damaged, protected, or another document", async () => {
    const whole = openContent(`<table:table table:name="A">${row(p("x"))}</table:table>`);
    expect(await read(ods(whole.slice(0, -40)))).toMatchObject({ problem: { code: "file-damaged" } });
    expect(await read(ods(whole, "text"))).toMatchObject({ problem: { code: "file-kind", params: { kind: "text-document" } } });
    const locked = zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": strToU8("scrambled"),
      "META-INF/manifest.xml": strToU8("<manifest:encryption-data/>"),
    });
    expect(await read(locked)).toMatchObject({ problem: { code: "file-encrypted" } });
    const many = `<table:table table:name="A"><table:table-row table:number-rows-repeated="1000000">${p("x", `table:number-columns-repeated="1000"`)}</table:table-row></table:table>`;
    expect(await read(ods(openContent(many)))).toMatchObject({ problem: { code: "file-too-many-cells" } });
    expect(await read(ods(openContent(many)), { columns: 100 })).toMatchObject({ problem: { code: "file-too-many-columns" } });
  });

  test("the same document as one file of XML", async () => {
    const flat = openContent(`<table:table table:name="A">${row(p("Bø"))}</table:table>`).replaceAll("document-content", "document");
    expect(cells(await file(flat))).toEqual([[["Bø"]]]);
  });
});

describe("workbooks written as one file of XML", () => {
  test("cells by their types and formats", async () => {
    const text = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:x">
<Styles><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style><Style ss:ID="q" ss:Parent="p"/><Style ss:ID="k"><NumberFormat ss:Format="0000"/></Style></Styles>
<Worksheet ss:Name="Ansatte"><Table>
<Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Uttrekk</Data></Cell></Row>
<Row ss:Index="4"><Cell ss:StyleID="k"><Data ss:Type="Number">301</Data></Cell><Cell ss:StyleID="q"><Data ss:Type="Number">0.625</Data></Cell><Cell ss:Index="4"><Data ss:Type="DateTime">1970-02-03T00:00:00.000</Data><Comment><Data>merknad</Data></Comment></Cell><Cell ss:MergeDown="1"><Data ss:Type="String">Bø</Data></Cell></Row>
<Row ss:Hidden="1"><Cell><Data ss:Type="Number">62.5</Data></Cell></Row>
</Table><WorksheetOptions xmlns="urn:x"><Selected/></WorksheetOptions></Worksheet>
<Worksheet ss:Name="Skjult"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table><WorksheetOptions xmlns="urn:x"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>`;
    const reading = await file(text);
    expect(reading.containers).toEqual(["spreadsheet-xml"]);
    expect(reading.sheets).toEqual([
      {
        name: "Ansatte",
        decimalSign: ".",
        rows: [
          { number: 1, cells: ["Uttrekk", "", "", "", ""] },
          { number: 4, cells: ["0301", "62.5 %", "", "1970-02-03", "Bø"] },
          { number: 5, cells: ["62.5", "", "", "", "Bø"] },
        ],
      },
    ]);
    expect(reading.remarks.map(({ code }) => code)).toEqual(["file-hidden-rows", "file-hidden-sheets"]);
    expect(await read(text.slice(0, 900))).toMatchObject({ problem: { code: "file-damaged" } });
  });
});

describe("web pages saved as spreadsheets", () => {
  test("tables, with what spans rows and columns", async () => {
    const text = `<html><head><style>td{color:red}</style><title>Uttrekk</title></head><body><p>Utenfor</p>
<table><caption>Ansatte</caption><thead><tr><th>Avdeling<th>Stilling<th colspan=2>Prosent</tr></thead>
<tr><td rowspan="2">Sør&shy;lab &amp; mer</td><td>Bio-<br>ingeniør</td><td>62,5&nbsp;%</td><td>x</td></tr>
<tr><td>Sykepleier</td>
   <td>100
   %</td></tr><tr><td></td></tr></table>
<table><tr><td><table><tr><td>inni</td></tr></table></td></tr></table></body></html>`;
    for (const bytes of [strToU8(text), iconv.encode(text, "windows-1252"), iconv.encode(text, "utf-16")]) {
      const reading = await file(bytes);
      expect(reading.containers).toEqual(["html"]);
      expect(reading.sheets.map(({ name }) => name)).toEqual(["Ansatte", null]);
      expect(cells(reading)).toEqual([
        [
          ["Avdeling", "Stilling", "Prosent", ""],
          ["Sør\u00adlab & mer", "Bio-\ningeniør", "62,5\u00a0%", "x"],
          ["Sør\u00adlab & mer", "Sykepleier", "100 %", ""],
        ],
        [["inni"]],
      ]);
      expect(reading.remarks.map(({ code }) => code)).toContain("file-html");
    }
  });

  test.each([
    ["no table", "<html><body>Logg inn</body></html>", "file-no-table"],
    ["half a page", "<table><tr><td>a</td></tr><tr><td>b", "file-damaged"],
    ["other XML", '<?xml version="1.0"?><ansatte><ansatt/></ansatte>', "file-kind"],
  ])("%s", async (_, text, code) => {
    expect(await read(text)).toMatchObject({ ok: false, problem: { code } });
  });

  test("a table whose cells would cover more than is read", async () => {
    const wide = `<table>${`<tr><td colspan="16000" rowspan="60000">a</td></tr>`.repeat(3000)}</table>`;
    expect(await read(wide)).toMatchObject({ ok: false });
  });
});
