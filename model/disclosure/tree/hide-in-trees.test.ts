import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samples } from "../../vocabulary/samples.test-support.ts";
import { type CountNode, hideInTrees, type PublishedTree } from "../index.ts";

const leaf = (id: string, count: number): CountNode => ({ id, count, parts: [] });
const sum = (id: string, ...parts: CountNode[]): CountNode => ({ id, parts, count: parts.reduce((total, { count }) => total + count, 0) });
const every = (node: CountNode): CountNode[] => [node, ...node.parts.flatMap(every)];
const all = (node: CountNode): Set<string> => new Set(every(node).map(({ id }) => id));
const hide = (
  root: CountNode,
  { smallest = 3, hidden = new Set<string>(), ...more }: Partial<PublishedTree> & { smallest?: number; hidden?: Set<string> } = {},
) => {
  const answer = hideInTrees({ trees: [{ root, published: all(root), ...more }], hidden, smallest });
  return answer;
};

const MOST = 12;

/** Every way to give whole numbers to the leaves that agrees with what is known: what an attacker can list without any formula. */
function rangesByListing(root: CountNode, isKnown: (id: string) => boolean): Map<string, [number, number]> {
  const leaves = every(root).filter(({ parts }) => parts.length === 0);
  const found = new Map<string, [number, number]>();
  const values = new Map<string, number>();
  const total = (node: CountNode): number =>
    node.parts.length === 0 ? values.get(node.id)! : node.parts.reduce((before, part) => before + total(part), 0);
  const agrees = (): boolean => every(root).every((node) => !isKnown(node.id) || total(node) === node.count);
  const fill = (at: number): void => {
    if (at === leaves.length) {
      if (!agrees()) return;
      for (const node of every(root)) {
        const value = total(node);
        const [low, high] = found.get(node.id) ?? [value, value];
        found.set(node.id, [Math.min(low, value), Math.max(high, value)]);
      }
      return;
    }
    const { id, count } = leaves[at]!;
    for (let value = isKnown(id) ? count : 0; value <= (isKnown(id) ? count : MOST); value++) {
      values.set(id, value);
      fill(at + 1);
    }
  };
  fill(0);
  return found;
}

/** Trees of a top, one to three sums and one to three leaves in each, of which some are published. */
const tree = fc
  .array(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
  .map((groups) => sum("top", ...groups.map((counts, g) => sum(`group${g}`, ...counts.map((count, i) => leaf(`leaf${g}${i}`, count))))));
const published = (root: CountNode) => fc.subarray([...all(root)]).map((ids) => new Set(ids));

describe("hiding small numbers of a tree", () => {
  it("hides nothing where nothing is small", () => {
    expect(hide(sum("region", leaf("a", 40), leaf("b", 3)))).toEqual({ hidden: new Set(), exposed: [] });
  });

  it("hides the smallest beside a small one, since the sum less the others would give it away", () => {
    expect(hide(sum("region", leaf("a", 40), leaf("b", 1), leaf("c", 9))).hidden).toEqual(new Set(["b", "c"]));
  });

  it("hides the sum where there is nobody beside, and one beside the sum with one below it", () => {
    const nation = sum("nation", sum("south", leaf("a", 2)), sum("north", leaf("b", 30), leaf("c", 20)));
    expect(hide(nation).hidden).toEqual(new Set(["a", "south", "north", "c"]));
  });

  it("protects a small unit that is not published itself", () => {
    const region = sum("region", leaf("a", 40), leaf("b", 1));
    expect([...hide(region, { published: new Set(["region", "a"]) }).hidden]).toHaveLength(1);
    expect(hide(region, { published: new Set(["region"]) }).hidden).toEqual(new Set());
  });

  it("does not hide behind what people know, and says what it cannot protect", () => {
    const region = sum("region", leaf("a", 40), leaf("b", 1), leaf("c", 9));
    expect(hide(region, { known: new Set(["c"]) }).hidden).toEqual(new Set(["a", "b"]));
    expect(hide(region, { known: new Set(["a", "c", "region"]) }).exposed).toEqual(["b"]);
  });

  it("keeps what is hidden already", () => {
    const region = sum("region", leaf("a", 40), leaf("b", 1), leaf("c", 9));
    expect(hide(region, { hidden: new Set(["a"]) }).hidden).toEqual(new Set(["a", "b"]));
  });

  it("hides what another tree would tell of the same counts", () => {
    const before = sum("nation", sum("south", leaf("a", 6)));
    const after = sum("nation", sum("south", leaf("a", 6), leaf("b", 1)));
    const trees = [before, after].map((root) => ({ root, published: all(root) }));
    const { hidden } = hideInTrees({ trees, hidden: new Set(), smallest: 3 });
    // The trust of 6 must not be known from before: else the 1 is the sum less the 6.
    expect(hidden.has("b")).toBe(true);
    expect(hidden.has("nation") || hidden.has("a")).toBe(true);
  });

  it("leaves every small count a range as wide as the threshold, for an attacker who lists everything that fits", () => {
    let attackable = 0;
    fc.assert(
      fc.property(
        tree.chain((root) => fc.tuple(fc.constant(root), published(root))),
        fc.constantFrom(3, 4),
        ([root, shown], smallest) => {
          const { hidden, exposed } = hide(root, { published: shown, smallest });
          expect(exposed).toEqual([]);
          const small = every(root).filter(({ count }) => count < smallest);
          const after = rangesByListing(root, (id) => shown.has(id) && !hidden.has(id));
          const before = rangesByListing(root, (id) => shown.has(id));
          for (const { id } of small) {
            const [low, high] = after.get(id)!;
            expect(high - low, id).toBeGreaterThanOrEqual(smallest);
            const [lowBefore, highBefore] = before.get(id)!;
            if (highBefore - lowBefore < smallest) attackable++;
          }
          for (const id of hidden) expect(shown.has(id)).toBe(true);
        },
      ),
      { numRuns: samples(120) },
    );
    // The attack does find small counts in what is not protected.
    expect(attackable).toBeGreaterThan(50);
  }, 60_000);
});
