import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PlaceSearch } from "../reader/place.ts";
import { parseAddress, writeAddress } from "./address.ts";

describe("address", () => {
  it("reads back what it wrote, whatever the text", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1 })), (values) => {
        expect(parseAddress(writeAddress(values))).toEqual({ ...values });
      }),
    );
  });

  it("leaves out what is not set", () => {
    expect(writeAddress({ unit: undefined, occupation: "", year: 2031 })).toBe("?year=2031");
    expect(writeAddress({})).toBe("");
  });
});

describe("PlaceSearch", () => {
  it("drops what cannot be read instead of failing", () => {
    expect(PlaceSearch.parse({ unit: "0301", year: "banana", lang: "de" })).toEqual({ unit: "0301" });
    expect(PlaceSearch.parse({ year: "2031", lang: "nn" })).toEqual({ year: 2031, lang: "nn" });
  });
});
