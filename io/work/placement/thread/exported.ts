import type { Task } from "./task.ts";

/** Writes an allocation as files. What writes them is loaded only where it is used: it takes longer than many an allocation. */
export async function exported({
  rows,
  allocation,
  earlier,
  wanted,
}: Extract<Task, { kind: "export" }>): Promise<(readonly [name: string, bytes: Uint8Array])[]> {
  const [{ exportAllocation }, { translator }, { SHARED_TEXTS }] = await Promise.all([
    import("#io/placement-files"),
    import("#io/language"),
    import("#io/language/areas"),
  ]);
  const { language, ...options } = wanted;
  return [...(await exportAllocation(rows, allocation, { ...options, earlier, text: translator(language, SHARED_TEXTS) }))];
}
