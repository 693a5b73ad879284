import { expect, it } from "vitest";
import { highsSolve } from "#io/solve";
import { allocate, bottlenecks, type TermRows } from "#model/placement";
import { sound } from "./exhaustive.test-support.ts";
import { type SmallTerm, smallTerm } from "./small-term.test-support.ts";

const run = (rows: TermRows) => allocate(rows, { solve: highsSolve, hash: "test" });

it.each<[string, SmallTerm]>([
  [
    "one place",
    {
      places: { "a:path": 1, "b:bio": 3 },
      needs: [
        { discipline: "path", weeks: 2 },
        { discipline: "bio", weeks: 2 },
      ],
      students: 3,
    },
  ],
  [
    "an odd number of weeks",
    {
      weeks: 5,
      places: { "a:path": 1, "c:path": 1, "b:bio": 6 },
      needs: [
        { discipline: "path", weeks: 2 },
        { discipline: "bio", weeks: 1 },
      ],
      students: 6,
    },
  ],
  ["single weeks", { weeks: 3, places: { "a:path": 1, "c:path": 1 }, needs: [{ discipline: "path", weeks: 1 }], students: 8 }],
  [
    "short of two",
    {
      weeks: 4,
      places: { "a:path": 1, "b:bio": 1 },
      needs: [
        { discipline: "path", weeks: 2 },
        { discipline: "bio", weeks: 2 },
      ],
      students: 4,
    },
  ],
])("numbers of a bottleneck can be counted again in the tables: %s", async (_, term) => {
  const rows = smallTerm(term);
  const allocation = await run(rows);
  const found = bottlenecks(rows, allocation);
  expect(found.length).toBeGreaterThan(0);
  const {
    term: { toWeek },
    capacity,
  } = rows;
  for (const one of found) {
    const marked = allocation.certificate.filter(({ capacity: priced }) => priced.kind === "total" && one.sites.includes(priced.site));
    const places = marked.map(({ capacity: priced }) => capacity.placement_capacity.find(({ site }) => site === priced.site)!.value);
    expect(one.available).toBe(places.reduce((sum, value) => sum + value, 0));
    expect([one.from, one.to]).toEqual([
      marked.map(({ week }) => week).sort()[0],
      marked
        .map(({ week }) => week)
        .sort()
        .at(-1),
    ]);
    // Fewest counted weeks any whole schedule of a student takes, by trying all that the checker allows.
    const isMarked = (site: string, week: number): boolean =>
      marked.some((cell) => cell.capacity.site === site && Number(cell.week.slice(6)) === week);
    const needed = one.students.map((student) => {
      let schedules: { placements: Parameters<typeof sound>[1]; weeks: number }[] = [{ placements: [], weeks: 0 }];
      for (const row of capacity.placement_requirements)
        schedules = schedules.flatMap(({ placements, weeks }) =>
          capacity.placement_capacity
            .filter(({ discipline }) => discipline === row.discipline)
            .flatMap(({ site, discipline }) =>
              Array.from({ length: Number(toWeek.slice(6)) }, (_, at) => {
                const block = {
                  student,
                  requirement: row.id,
                  part: 0,
                  site,
                  discipline,
                  week: `2027-W0${at + 1}`,
                  calendarWeeks: row.value,
                  weeks: row.value,
                  locked: false,
                };
                const taken = Array.from({ length: row.value }, (_, index) => at + 1 + index).filter((week) => isMarked(site, week)).length;
                return { placements: [...placements, block], weeks: weeks + taken };
              }),
            ),
        );
      return Math.min(...schedules.filter(({ placements }) => sound(rows, placements)).map(({ weeks }) => weeks));
    });
    expect(one.needed).toBe(needed.reduce((sum, weeks) => sum + weeks, 0));
    expect(one.needed).toBeGreaterThan(one.available);
  }
});

it("says nothing where everybody has everything", async () => {
  const rows = smallTerm({ places: { "a:path": 3 }, needs: [{ discipline: "path", weeks: 2 }], students: 2 });
  expect(bottlenecks(rows, await run(rows))).toEqual([]);
});
