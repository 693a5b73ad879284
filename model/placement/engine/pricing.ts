import type { Block, Problem, StudentClass } from "../problem/problem.ts";

/** A schedule and what it costs. */
export interface Priced {
  readonly cost: number;
  readonly blocks: readonly Block[];
}

/** What a week in each lane costs, and where nobody can be, laid out as `laneSums`. */
export interface Prices {
  readonly sums: Float64Array;
  readonly closed: Int32Array;
  /** What each option costs beside its lanes, by place. */
  readonly extra?: Float64Array;
}

/** Finds the cheapest ways through a term for one class of students. */
export interface Pricer {
  /** The cheapest schedule with every requirement met; null where none is allowed. */
  cheapest(prices: Prices): Priced | null;
  /**
   * The schedule with most weeks of practice, and of those the cheapest; every requirement may be left out, but none may come before one it
   * has to follow. Null where nothing can be placed.
   */
  most(prices: Prices): Priced | null;
  /**
   * The schedule with some requirements but not all that is best where a week of practice is worth so much: its cost is the price less that worth. Those
   * in `needed` (bit i for requirement i) are in it. Null where nothing can be placed.
   */
  partial(prices: Prices, weekWorth: number, needed?: number): Priced | null;
}

const NONE = -1;
/** A schedule that comes to one site twice is mended by keeping one of its blocks away; beyond this many, the class has none. */
const MOST_BRANCHES = 6;

/**
 * Makes the pricer of a class: dynamic programming over week, requirements done and municipal weeks. It keeps its working memory, so
 * that one serves for a whole search.
 */
export function openPricer({ weeks }: Pick<Problem, "weeks">, group: StudentClass): Pricer {
  const { requirements, blocked, municipalWeeks } = group;
  const count = requirements.length;
  const masks = 1 << count;
  const states = masks * (municipalWeeks + 1);
  const blockedBefore = new Int32Array(weeks + 1);
  for (let week = 0; week < weeks; week++) blockedBefore[week + 1] = blockedBefore[week]! + blocked[week]!;
  // Best option of a requirement at each start, apart for municipal service where weeks of it are counted.
  const kinds = municipalWeeks > 0 ? 2 : 1;
  const best = new Float64Array(count * weeks * kinds);
  const which = new Int32Array(count * weeks * kinds);
  const cost = new Float64Array((weeks + 1) * states);
  const from = new Int32Array((weeks + 1) * states);
  const choice = new Int32Array((weeks + 1) * states);
  const stride = weeks + 1;
  const clashing = sitesShared(group);
  const weeksOf = new Float64Array(masks);
  for (let mask = 1; mask < masks; mask++) for (let r = 0; r < count; r++) if (mask & (1 << r)) weeksOf[mask]! += requirements[r]!.weeks;

  const price = ({ sums, closed, extra }: Prices, bans: readonly Ban[]): void => {
    best.fill(Number.POSITIVE_INFINITY);
    for (let r = 0; r < count; r++) {
      const { length, first, last, options } = requirements[r]!;
      for (let o = 0; o < options.length; o++) {
        const { lanes, municipal, place, site } = options[o]!;
        if (bans.length > 0 && bans.some((ban) => ban.requirement === r && ban.site === site)) continue;
        const own = extra === undefined ? 0 : extra[place]!;
        const row = ((kinds === 2 && municipal ? 1 : 0) * count + r) * weeks;
        for (let start = first; start + length <= last + 1; start++) {
          if (blockedBefore[start + length]! !== blockedBefore[start]!) continue;
          let sum = own;
          let open = true;
          for (let l = 0; l < lanes.length; l++) {
            const base = lanes[l]! * stride + start;
            if (closed[base + length]! !== closed[base]!) {
              open = false;
              break;
            }
            sum += sums[base + length]! - sums[base]!;
          }
          if (open && sum < best[row + start]!) {
            best[row + start] = sum;
            which[row + start] = o;
          }
        }
      }
    }
  };

  const walk = (): void => {
    cost.fill(Number.POSITIVE_INFINITY);
    cost[0] = 0;
    from[0] = NONE;
    for (let week = 0; week < weeks; week++) {
      for (let state = 0; state < states; state++) {
        const here = week * states + state;
        const spent = cost[here]!;
        if (spent === Number.POSITIVE_INFINITY) continue;
        const next = here + states;
        if (spent < cost[next]!) {
          cost[next] = spent;
          from[next] = here;
          choice[next] = NONE;
        }
        const mask = state % masks;
        const done = (state - mask) / masks;
        for (let r = 0; r < count; r++) {
          const bit = 1 << r;
          const requirement = requirements[r]!;
          if ((mask & bit) !== 0 || (requirement.before & ~mask) !== 0) continue;
          for (let kind = 0; kind < kinds; kind++) {
            const sum = spent + best[(kind * count + r) * weeks + week]!;
            if (sum === Number.POSITIVE_INFINITY) continue;
            const reached = kind === 1 ? Math.min(municipalWeeks, done + requirement.length) : done;
            const to = (week + requirement.length) * states + reached * masks + (mask | bit);
            if (sum < cost[to]!) {
              cost[to] = sum;
              from[to] = here;
              choice[to] = (r * weeks + week) * kinds + kind;
            }
          }
        }
      }
    }
  };

  const blocksTo = (end: number): Block[] => {
    const blocks: Block[] = [];
    for (let at = end; at !== 0; at = from[at]!) {
      const made = choice[at]!;
      if (made === NONE) continue;
      const kind = made % kinds;
      const rest = (made - kind) / kinds;
      const start = rest % weeks;
      const requirement = (rest - start) / weeks;
      blocks.push({ requirement, start, option: which[(kind * count + requirement) * weeks + start]! });
    }
    return blocks.reverse();
  };

  /** Searches for the end state that is best by `better`; mends schedules that come to a site twice by trying both ways out. */
  const search = (
    prices: Prices,
    ends: () => number,
    value: (end: number) => number,
    bans: readonly Ban[],
  ): (Priced & { rank: number }) | null => {
    price(prices, bans);
    walk();
    const end = ends();
    if (end === NONE) return null;
    const found = { cost: cost[end]!, rank: value(end), blocks: blocksTo(end) };
    const clash = clashing ? clashIn(group, found.blocks) : null;
    if (clash === null) return found;
    if (bans.length >= MOST_BRANCHES) return null;
    const [one, other] = clash.map((ban) => search(prices, ends, value, [...bans, ban]));
    if (!one || !other) return one ?? other ?? null;
    return one.rank < other.rank || (one.rank === other.rank && one.cost <= other.cost) ? one : other;
  };

  const lastRow = weeks * states;
  const allDone = lastRow + municipalWeeks * masks + (masks - 1);
  return {
    cheapest: (prices) =>
      search(
        prices,
        () => (cost[allDone]! === Number.POSITIVE_INFINITY ? NONE : allDone),
        () => 0,
        [],
      ),
    most: (prices) =>
      search(
        prices,
        () => {
          let found = NONE;
          for (let state = 0; state < states; state++) {
            const at = lastRow + state;
            if (state % masks === 0 || cost[at]! === Number.POSITIVE_INFINITY) continue;
            // Everything without the municipal weeks is no schedule: who has it all would break H10.
            if (state % masks === masks - 1 && at !== allDone) continue;
            const more = found === NONE ? 1 : weeksOf[state % masks]! - weeksOf[(found - lastRow) % masks]!;
            if (more > 0 || (more === 0 && cost[at]! < cost[found]!)) found = at;
          }
          return found;
        },
        (end) => -weeksOf[(end - lastRow) % masks]!,
        [],
      ),
    partial(prices, weekWorth, needed = 0) {
      const worthOf = (end: number): number => cost[end]! - weekWorth * weeksOf[(end - lastRow) % masks]!;
      const found = search(
        prices,
        () => {
          let best = NONE;
          for (let state = 0; state < states; state++) {
            const [at, mask] = [lastRow + state, state % masks];
            if (mask === 0 || mask === masks - 1 || (needed & ~mask) !== 0 || cost[at]! === Number.POSITIVE_INFINITY) continue;
            if (best === NONE || worthOf(at) < worthOf(best)) best = at;
          }
          return best;
        },
        worthOf,
        [],
      );
      return found && { cost: found.rank, blocks: found.blocks };
    },
  };
}

/** Keeps a requirement away from a site. */
interface Ban {
  readonly requirement: number;
  readonly site: number;
}

/** Whether two requirements of a class can be met at one site. */
function sitesShared({ requirements }: StudentClass): boolean {
  const seen = new Map<number, string>();
  return requirements.some(({ options, id }) =>
    options.some(({ site }) => {
      const other = seen.get(site);
      seen.set(site, id);
      return other !== undefined && other !== id;
    }),
  );
}

/** Two blocks of different requirements at one site, as the two ways to keep them apart; null where there are none. */
function clashIn({ requirements }: StudentClass, blocks: readonly Block[]): readonly [Ban, Ban] | null {
  for (const [index, block] of blocks.entries()) {
    const requirement = requirements[block.requirement]!;
    const { site } = requirement.options[block.option]!;
    const other = blocks
      .slice(index + 1)
      .find(
        (one) => requirements[one.requirement]!.id !== requirement.id && requirements[one.requirement]!.options[one.option]!.site === site,
      );
    if (other !== undefined)
      return [
        { requirement: block.requirement, site },
        { requirement: other.requirement, site },
      ];
  }
  return null;
}
