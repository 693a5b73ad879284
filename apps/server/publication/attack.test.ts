import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideMask, NOTHING_PUBLISHED, type PublicationRecord, type PublicMask, type PublishedEdition } from "#model/plan";
import { samples } from "../../../model/vocabulary/samples.test-support.ts";
import { LinearAttacker } from "./linear-attacker.test-support.ts";

type Node = NonNullable<ReturnType<PublishedEdition["staff"]["get"]>>[number];

const OCCUPATION = "perfusjonist";
const COUNTED = { aged60: true, reach62: false, away: false, absent: false, leaving: false } as const;
const NONE = { aged60: 0, reach62: 0, away: 0, absent: 0, leaving: 0 } as const;

/** A leaf's persons, and how many of them are 60 or more. */
type Leaf = readonly [persons: number, aged: number];

/** A nation of regions of trusts, as counted. */
function staffOf(regions: readonly (readonly Leaf[])[]): Node[] {
  const nodes: Node[] = [];
  const add = (id: string, whole: string | null, leaves: readonly Leaf[]): void => {
    const total = (at: 0 | 1): number => leaves.reduce((sum, leaf) => sum + leaf[at], 0);
    if (total(0) > 0) nodes.push({ id, whole, persons: total(0), details: { ...NONE, aged60: total(1) }, counted: COUNTED });
  };
  add("nation", null, regions.flat());
  regions.forEach((leaves, r) => {
    add(`region${r}`, "nation", leaves);
    leaves.forEach((leaf, l) => {
      add(`trust${r}${l}`, `region${r}`, [leaf]);
    });
  });
  return nodes;
}

const edition = (nodes: readonly Node[], units: readonly string[]): PublishedEdition => ({
  staff: new Map([[OCCUPATION, nodes]]),
  units: new Set(units),
});

/** One moment of publishing: what is out, and the threshold then. */
interface Round {
  readonly editions: readonly PublishedEdition[];
  readonly smallest: number;
}

/** Shows what each round shows, and keeps the record between them. */
function publish(rounds: readonly Round[]): { masks: PublicMask[]; exposed: Set<string> } {
  let record: PublicationRecord = NOTHING_PUBLISHED;
  const exposed = new Set<string>();
  const masks = rounds.map(({ editions, smallest }) => {
    const answer = decideMask({ editions, smallest, record });
    record = {
      hidden: [...record.hidden, ...answer.record.hidden],
      shown: [...record.shown, ...answer.record.shown],
    };
    for (const one of answer.exposed) exposed.add(one.unit);
    return answer.mask;
  });
  return { masks, exposed };
}

/**
 * Tells the attacker everything that was readable at some round: sums of the tree in each edition, shown figures, and, since an edition
 * changes few figures, that a unit's figures are the same in two editions where they are.
 */
function attack(rounds: readonly Round[], masks: readonly Pick<PublicMask, "hidesAll" | "hidesDetails">[]): LinearAttacker {
  const attacker = new LinearAttacker();
  const persons = ({ id, persons: count }: Node): string => `persons ${id} ${count}`;
  const aged = ({ id, details, persons: count }: Node): string => `aged ${id} ${count} ${details.aged60}`;
  const younger = ({ id, details, persons: count }: Node): string => `younger ${id} ${count} ${details.aged60}`;
  rounds.forEach(({ editions }, round) => {
    for (const { staff, units } of editions) {
      const nodes = staff.get(OCCUPATION)!;
      for (const node of nodes) {
        attacker.sum(persons(node), [aged(node), younger(node)]);
        const parts = nodes.filter(({ whole }) => whole === node.id);
        if (parts.length > 0) {
          attacker.sum(persons(node), parts.map(persons));
          attacker.sum(aged(node), parts.map(aged));
        }
        if (!units.has(node.id) || masks[round]!.hidesAll(OCCUPATION, node.id)) continue;
        attacker.is(persons(node), node.persons);
        // A share times the staff is a number of persons.
        if (!masks[round]!.hidesDetails(OCCUPATION, node.id)) attacker.is(aged(node), node.details.aged60);
      }
    }
  });
  return attacker;
}

/** How many small counts of the last round the attacker pins down; those the mask itself says it cannot protect are left out. */
async function pinned(
  rounds: readonly Round[],
  masks: readonly Pick<PublicMask, "hidesAll" | "hidesDetails">[],
  excused: ReadonlySet<string>,
): Promise<string[]> {
  const attacker = attack(rounds, masks);
  const { editions, smallest } = rounds.at(-1)!;
  const found: string[] = [];
  const small = (count: number): boolean => count > 0 && count < smallest;
  for (const { staff } of editions) {
    for (const node of staff.get(OCCUPATION)!) {
      if (excused.has(node.id)) continue;
      const { id, persons, details } = node;
      const asked = [
        [`persons ${id} ${persons}`, persons],
        [`aged ${id} ${persons} ${details.aged60}`, details.aged60],
        [`younger ${id} ${persons} ${details.aged60}`, persons - details.aged60],
      ] as const;
      for (const [name, count] of asked.filter((one) => small(one[1]))) {
        const [least, most] = await attacker.range(name);
        // What is published is true: the count itself fits it.
        expect(least).toBeLessThanOrEqual(count);
        expect(most).toBeGreaterThanOrEqual(count);
        if (most - least < smallest) found.push(name);
      }
    }
  }
  return found;
}

/** Nothing hidden but what is small itself: what one would do without thinking of sums. */
const NAIVE = (nodes: readonly Node[], smallest: number): Pick<PublicMask, "hidesAll" | "hidesDetails"> => {
  const small = new Set(nodes.filter(({ persons }) => persons < smallest).map(({ id }) => id));
  const few = new Set(nodes.filter(({ details }) => details.aged60 < smallest).map(({ id }) => id));
  return { hidesAll: (_, id) => small.has(id), hidesDetails: (_, id) => small.has(id) || few.has(id) };
};

/** So many counts are found where nothing but what is small is hidden; the attacker can do its work, and need not do it again. */
const ENOUGH = 50;

const leaf = fc.integer({ min: 0, max: 9 }).chain((persons) => fc.tuple(fc.constant(persons), fc.integer({ min: 0, max: persons })));
const country = fc.array(fc.array(leaf, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
const someUnits = (nodes: readonly Node[]) => fc.subarray(nodes.map(({ id }) => id));
const ids = (nodes: readonly Node[]): string[] => nodes.map(({ id }) => id);

describe("an attacker with a solver", () => {
  it("pins nothing small in one edition, whichever plans are published; without complementary hiding there is much to find", async () => {
    let naive = 0;
    await fc.assert(
      fc.asyncProperty(
        country
          .map(staffOf)
          .filter((nodes) => nodes.length > 0)
          .chain((nodes) => fc.tuple(fc.constant(nodes), someUnits(nodes))),
        fc.constantFrom(3, 5),
        async ([nodes, units], smallest) => {
          const rounds = [{ editions: [edition(nodes, units)], smallest }];
          const { masks, exposed } = publish(rounds);
          expect([...exposed]).toEqual([]);
          expect(await pinned(rounds, masks, exposed)).toEqual([]);
          if (naive <= ENOUGH) naive += (await pinned(rounds, [NAIVE(nodes, smallest)], new Set())).length;
        },
      ),
      { numRuns: samples(120) },
    );
    expect(naive).toBeGreaterThan(ENOUGH);
  }, 120_000);

  it("pins nothing by what changed from one edition and version to the next, nor by the threshold going up and down", async () => {
    let naive = 0;
    await fc.assert(
      fc.asyncProperty(
        country
          .filter((regions) => regions.flat().some(([persons]) => persons > 0))
          .chain((regions) =>
            fc.tuple(
              fc.constant(regions),
              // The next edition replaces the staff of one trust, as an import does.
              fc.nat({ max: regions.length - 1 }),
              leaf,
            ),
          )
          .map(
            ([regions, r, changed]) =>
              [staffOf(regions), staffOf(regions.map((one, i) => (i === r ? [changed, ...one.slice(1)] : one)))] as const,
          )
          .filter(([, after]) => after.length > 0)
          .chain(([before, after]) => fc.tuple(fc.constant(before), fc.constant(after), someUnits(before), someUnits(after))),
        fc.constantFrom([3, 3, 3], [3, 5, 3], [5, 3, 3], [3, 3, 5]),
        async ([before, after, first, second], [a, b, c]) => {
          const rounds: Round[] = [
            { editions: [edition(before, first)], smallest: a! },
            { editions: [edition(before, first), edition(after, second)], smallest: b! },
            { editions: [edition(before, ids(before)), edition(after, second)], smallest: c! },
          ];
          const { masks, exposed } = publish(rounds);
          // What was shown under a lower threshold cannot be taken back.
          const shownBefore = rounds.flatMap(({ editions, smallest }, round) =>
            smallest === Math.max(a!, b!, c!)
              ? []
              : editions.flatMap(({ staff, units }) =>
                  staff
                    .get(OCCUPATION)!
                    .filter(({ id }) => units.has(id) && !masks[round]!.hidesDetails(OCCUPATION, id))
                    .map(({ id }) => id),
                ),
          );
          expect(await pinned(rounds, masks, new Set([...exposed, ...shownBefore]))).toEqual([]);
          const unaware = rounds.map(({ editions, smallest }) => NAIVE(editions.at(-1)!.staff.get(OCCUPATION)!, smallest));
          if (naive <= ENOUGH) naive += (await pinned(rounds, unaware, new Set())).length;
        },
      ),
      { numRuns: samples(80) },
    );
    expect(naive).toBeGreaterThan(ENOUGH);
  }, 180_000);

  it("gets the same mask again when nothing new is published, and never less", () => {
    fc.assert(
      fc.property(
        country.map(staffOf).filter((nodes) => nodes.length > 0),
        (nodes) => {
          const out = { editions: [edition(nodes, ids(nodes))], smallest: 3 };
          const first = decideMask({ ...out, record: NOTHING_PUBLISHED });
          const again = decideMask({ ...out, record: first.record });
          expect(again.record).toEqual({ hidden: [], shown: [] });
          const lower = decideMask({ ...out, smallest: 2, record: first.record });
          for (const { id } of nodes) {
            expect(again.mask.hidesAll(OCCUPATION, id)).toBe(first.mask.hidesAll(OCCUPATION, id));
            expect(lower.mask.hidesDetails(OCCUPATION, id)).toBe(first.mask.hidesDetails(OCCUPATION, id));
          }
        },
      ),
    );
  });
});
