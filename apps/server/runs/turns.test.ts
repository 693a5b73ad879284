import { describe, expect, it } from "vitest";
import { Turns } from "./turns.ts";

const pause = () => new Promise((resolve) => setTimeout(resolve, 1));

describe("taking turns", () => {
  it("lets no more go on at a time than allowed, in the order they came, failures included", async () => {
    const turns = new Turns(2, Number.POSITIVE_INFINITY);
    const order: number[] = [];
    let going = 0;
    let most = 0;
    const tasks = Array.from({ length: 10 }, (_, index) =>
      turns.take(async () => {
        order.push(index);
        most = Math.max(most, ++going);
        await pause();
        going--;
        if (index % 3 === 0) throw new Error(`task ${index}`);
        return index;
      }),
    );
    const results = await Promise.allSettled(tasks);
    expect(most).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(results.map(({ status }) => status === "rejected")).toEqual(order.map((index) => index % 3 === 0));
  });

  it("says when no more may wait", async () => {
    const turns = new Turns(1, 1);
    const end = Promise.withResolvers<void>();
    const first = turns.take(() => end.promise);
    expect(turns.full).toBe(false);
    const second = turns.take(pause);
    expect(turns.full).toBe(true);
    end.resolve();
    await Promise.all([first, second]);
    expect(turns.full).toBe(false);
  });

  it("lets one who waits give up at once, and those behind move up", async () => {
    const turns = new Turns(1, Number.POSITIVE_INFINITY);
    const end = Promise.withResolvers<void>();
    const control = new AbortController();
    const began: string[] = [];
    const first = turns.take(() => end.promise);
    const given = turns.take(async () => began.push("given up"), control.signal);
    const last = turns.take(async () => began.push("last"));
    control.abort("enough");
    await expect(given).rejects.toBe("enough");
    await expect(turns.take(pause, control.signal)).rejects.toBe("enough");
    end.resolve();
    await Promise.all([first, last]);
    expect(began).toEqual(["last"]);
    expect(await turns.take(async () => "free again")).toBe("free again");
  });
});
