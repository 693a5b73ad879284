import fc from "fast-check";
import { expect, test } from "vitest";
import { samples } from "../vocabulary/samples.test-support.ts";
import { philox } from "./philox.ts";

type Words = [number, number, number, number];

const generate = (counter: Words, key: [number, number]): string[] => {
  const words = Uint32Array.from(counter);
  philox(words, ...key);
  return [...words].map((word) => word.toString(16).padStart(8, "0"));
};

test("the authors' known answers for Philox4x32-10 come out", () => {
  expect(generate([0, 0, 0, 0], [0, 0])).toEqual(["6627e8d5", "e169c58d", "bc57ac4c", "9b00dbd8"]);
  const ones = 0xffffffff;
  expect(generate([ones, ones, ones, ones], [ones, ones])).toEqual(["408f276d", "41c83b0e", "a20bc7c6", "6d5451fd"]);
  const digitsOfPi: Words = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];
  expect(generate(digitsOfPi, [0xa4093822, 0x299f31d0])).toEqual(["d16cfe09", "94fdcceb", "5001e420", "24126ea1"]);
});

test("the same numbers come out as from a version written with big integers", () => {
  const word = fc.integer({ min: 0, max: 0xffffffff });
  fc.assert(
    fc.property(fc.tuple(word, word, word, word), fc.tuple(word, word), (counter, key) => {
      let [a, b, c, d] = counter.map(BigInt) as [bigint, bigint, bigint, bigint];
      let [k, l] = key.map(BigInt) as [bigint, bigint];
      const low = (x: bigint): bigint => BigInt.asUintN(32, x);
      for (let round = 0; round < 10; round++) {
        const [p, q] = [0xd2511f53n * a, 0xcd9e8d57n * c];
        [a, b, c, d] = [(q >> 32n) ^ b ^ k, low(q), (p >> 32n) ^ d ^ l, low(p)];
        [k, l] = [low(k + 0x9e3779b9n), low(l + 0xbb67ae85n)];
      }
      expect(generate(counter, key)).toEqual([a, b, c, d].map((x) => x.toString(16).padStart(8, "0")));
    }),
    { seed: 1, numRuns: samples(200) },
  );
});
