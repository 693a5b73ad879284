import { ofStudent, type Rule } from "./rule.ts";

/** H1: one place at a time; a block is unbroken, and split in no more parts than it may. */
export const onePlaceAtATime: Rule = {
  id: "H1",
  broken: ({ byStudent, requirements }) =>
    [...byStudent.values()].flatMap((own) => {
      const sorted = own.toSorted((one, other) => one.from - other.from);
      const overlaps = sorted.flatMap((block, index) =>
        index > 0 && block.from < sorted[index - 1]!.to ? [ofStudent("H1", block, sorted[index - 1]!.site, "one place at a time")] : [],
      );
      const parts = [...Map.groupBy(own, ({ requirement }) => requirement)].flatMap(([id, blocks]) => {
        const most = requirements.get(id)?.parts ?? 1;
        return blocks.length > most ? [ofStudent("H1", blocks[0]!, `${blocks.length} parts`, `${most}`)] : [];
      });
      return [...overlaps, ...parts];
    }),
};
