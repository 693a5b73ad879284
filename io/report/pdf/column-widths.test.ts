import { describe, expect, it } from "vitest";
import { columnWidths } from "./column-widths.ts";

describe("The widths of a table's columns", () => {
  const figures = (heading: string, ...cells: string[]) => ({ heading, cells, figures: true });
  const words = (heading: string, ...cells: string[]) => ({ heading, cells, figures: false });

  it("give figures the room of the longest, so that none is broken", () => {
    const [short, long] = columnWidths([figures("A", "1"), figures("A", "1 234 (−12 to 45 678)", "1")]);
    expect(long! - short!).toBe("1 234 (−12 to 45 678)".length - 1);
  });

  it("let words break into lines of ordinary length, but no word", () => {
    const [sentence, word, compound] = columnWidths([
      words("A", "a sentence that goes on and on over more than a line"),
      words("A", "medisinskteknologiskutstyrsansvarlig"),
      words("A", "a-b-c"),
    ]);
    expect(sentence).toBe(24 + 3);
    expect(word).toBe("medisinskteknologiskutstyrsansvarlig".length + 3);
    expect(compound).toBeLessThan(sentence!);
  });

  it("count the longest word of a heading, which may be hyphenated, and give empty columns room for their padding", () => {
    expect(columnWidths([figures("Mean contracted share"), figures("")])).toEqual([8 + 3, 3]);
  });
});
