import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, type Store, type StorePlace } from "./open-store.ts";
import { everyKind } from "./places.test-support.ts";

const marked = { product: "eosin", kind: "marked", on: "2026-12-01", expected: "2026-12-08", packs: 7, by: "lager-1" } as const;

describe.each(everyKind())("orders of laboratories in the $kind store", (places) => {
  let place: StorePlace;
  let store: Store;
  beforeAll(async () => {
    place = await places.empty();
    store = await openStore(place);
  });
  afterAll(async () => {
    await store.close();
    await places.clean();
  });

  it("are kept with all that happened to them, those of a laboratory apart, also when it is opened anew", async () => {
    await store.laboratoryOrders.add("pathology", marked);
    await store.laboratoryOrders.add("genetics", { ...marked, packs: null });
    await store.laboratoryOrders.add("pathology", { ...marked, kind: "withdrawn", on: "2026-12-02", expected: null, packs: null });
    await store.close();
    store = await openStore(place);
    const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(await store.laboratoryOrders.list("pathology")).toEqual([
      { ...marked, at },
      { ...marked, kind: "withdrawn", on: "2026-12-02", expected: null, packs: null, at },
    ]);
    expect(await store.laboratoryOrders.list("genetics")).toEqual([{ ...marked, packs: null, at }]);
    expect(await store.laboratoryOrders.list("biochemistry")).toEqual([]);
  });

  it.each([
    ["a delivery before the order", { expected: "2026-11-30" }],
    ["a mark without a day it is expected", { expected: null }],
    ["no packs at all", { packs: 0 }],
    ["nobody who says it", { by: "" }],
    ["an end with a day it is expected", { kind: "closed", packs: null }],
  ] as const)("are not kept with %s", async (_, change) => {
    await expect(store.laboratoryOrders.add("serology", { ...marked, ...change })).rejects.toThrow(/check|violates/);
    expect(await store.laboratoryOrders.list("serology")).toEqual([]);
  });
});
