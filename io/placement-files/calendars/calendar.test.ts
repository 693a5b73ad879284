import ICAL from "ical.js";
import { expect, it } from "vitest";
import { translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { smallTerm } from "#io/placements/test-support";
import type { Allocation, Placement } from "#model/placement";
import { writeCalendar } from "./calendar.ts";

const rows = smallTerm({ weeks: 8, places: { "a:x": 2, "b:y": 2, "c:y": 2 }, needs: [{ discipline: "x", weeks: 2 }], students: 2 });
const placed = (change: Partial<Placement> = {}): Placement => ({
  ...{ student: "s1", requirement: "x", part: 0, site: "a", discipline: "x", week: "2027-W02", calendarWeeks: 2, weeks: 2, locked: false },
  ...change,
});
const allocation = (...placements: Placement[]): Allocation => ({
  format: "framsyn/placement-allocation/1",
  term: { name: rows.term.name, path: null, hash: "h", changes: [] },
  ...{ status: "optimal", stopped: false, students: 2, placed: 2, bound: 2, gap: 0, goals: [], unplaced: [], certificate: [] },
  placements,
});
const text = (language: "nb" | "nn" | "en") => translator(language, SHARED_TEXTS);
const date = "2026-12-01";

/** Reads a calendar by a program that did not write it. */
function read(written: string | null) {
  const calendar = new ICAL.Component(ICAL.parse(written!));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const days: string[] = [];
    const all = event.iterator();
    for (let at = all.next(); at && days.length < 30; at = all.next()) days.push(at.toString());
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: component.getFirstPropertyValue("status"),
      summary: event.summary,
      description: event.description,
      location: event.location,
      allDay: event.startDate.isDate,
      end: event.endDate.toString(),
      days,
    };
  });
}

it("a block is all day from Monday to Friday in each of its weeks", () => {
  const events = read(writeCalendar(rows, allocation(placed()), { student: "s1" }, { text: text("nb"), date }));
  expect(events).toEqual([
    {
      uid: expect.stringMatching(/^[0-9a-f]{32}@placements\.framsyn$/),
      sequence: 0,
      status: "CONFIRMED",
      summary: "Praksis: x, a",
      description: "uke 2–3 2027\n2 uker\nP, 3. studieår",
      location: "a, u",
      allDay: true,
      end: "2027-01-16",
      days: ["2027-01-11", "2027-01-18"],
    },
  ]);
});

it("practice shorter than a week is told in days, each language in its own words", () => {
  const short = allocation(placed({ calendarWeeks: 1, weeks: 0.6 }));
  const [nn] = read(writeCalendar(rows, short, { site: "a" }, { text: text("nn"), date }));
  expect(nn).toMatchObject({ summary: "Praksis: x, s1", description: "veke 2 2027\n3 dagar\nP, 3. studieår", days: ["2027-01-11"] });
  const [en] = read(writeCalendar(rows, short, { site: "a" }, { text: text("en"), date }));
  expect(en).toMatchObject({ summary: "Placement: x, s1", description: "week 2 2027\n3 days\nP, year 3" });
});

it("a move keeps the name and raises the number, in the calendars of student and site alike", () => {
  const [first, second, third] = [allocation(placed()), allocation(placed({ week: "2027-W05" })), allocation(placed({ week: "2027-W05" }))];
  const of = { student: "s1" };
  const [before] = read(writeCalendar(rows, first, of, { text: text("nb"), date }));
  const [after] = read(writeCalendar(rows, second, of, { text: text("nb"), date, earlier: [first] }));
  expect(after).toMatchObject({ uid: before!.uid, sequence: 1, status: "CONFIRMED", days: ["2027-02-01", "2027-02-08"] });
  // What has not moved since keeps its number.
  const [later] = read(writeCalendar(rows, third, { site: "a" }, { text: text("nb"), date, earlier: [first, second] }));
  expect(later).toMatchObject({ uid: before!.uid, sequence: 1 });
});

it("a student who moves to another site is cancelled at the first, and moved in the student's own calendar", () => {
  const [first, second] = [allocation(placed()), allocation(placed({ site: "b" }))];
  const options = { text: text("nb"), date, earlier: [first] };
  expect(read(writeCalendar(rows, second, { site: "a" }, options))).toMatchObject([{ status: "CANCELLED", sequence: 1, location: "a, u" }]);
  expect(read(writeCalendar(rows, second, { site: "b" }, options))).toMatchObject([{ status: "CONFIRMED", sequence: 1 }]);
  expect(read(writeCalendar(rows, second, { student: "s1" }, options))).toMatchObject([
    { status: "CONFIRMED", sequence: 1, location: "b, u" },
  ]);
});

it("what is taken away is cancelled, and what comes back has a higher number still", () => {
  const [first, none] = [allocation(placed()), allocation()];
  const of = { student: "s1" };
  expect(read(writeCalendar(rows, none, of, { text: text("nb"), date, earlier: [first] }))).toMatchObject([
    { status: "CANCELLED", sequence: 1 },
  ]);
  expect(read(writeCalendar(rows, first, of, { text: text("nb"), date, earlier: [first, none] }))).toMatchObject([
    { status: "CONFIRMED", sequence: 2 },
  ]);
  expect(writeCalendar(rows, none, of, { text: text("nb"), date })).toBeNull();
});

it("is the same bytes each time, with lines that end as they must and none too long", () => {
  const write = () => writeCalendar(rows, allocation(placed()), { student: "s1" }, { text: text("nb"), date })!;
  expect(write()).toBe(write());
  const lines = write().split("\r\n");
  expect(lines.at(-1)).toBe("");
  expect(lines.every((line) => !line.includes("\n") && Buffer.byteLength(line) <= 75)).toBe(true);
});

it("tells nothing of others", () => {
  const both = allocation(placed(), placed({ student: "s2", site: "b" }));
  expect(writeCalendar(rows, both, { student: "s1" }, { text: text("nb"), date })).not.toContain("s2");
  expect(writeCalendar(rows, both, { site: "b" }, { text: text("nb"), date })).not.toContain("s1");
});
