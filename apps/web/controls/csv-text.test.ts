import { describe, expect, it } from "vitest";
import { csvText } from "./csv-text.ts";

const table = {
  header: ["Yrke", "Årsverk"],
  rows: [
    ["Bioingeniør", 12.5],
    ['Sier "ja"; nei', null],
    ["=1+1", -3],
  ] as const,
};

describe("csvText", () => {
  it("writes what a Norwegian spreadsheet opens: byte order mark, semicolon, decimal comma", () => {
    expect(csvText(table, "csv-no")).toBe('\uFEFFYrke;Årsverk\r\nBioingeniør;12,5\r\n"Sier ""ja""; nei";\r\n\'=1+1;-3\r\n');
  });

  it("writes comma and point otherwise", () => {
    expect(csvText(table, "csv").split("\r\n")[1]).toBe("Bioingeniør,12.5");
  });

  it("never lets a text run as a formula", () => {
    expect(csvText(table, "csv-no")).not.toMatch(/^[=+@]/m);
  });
});
