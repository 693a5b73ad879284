import { choice, column, NUMBER, scaled, TEXT, titles } from "../columns/column.ts";
import type { ReadRow } from "../reading/read-row.ts";
import type { WorkbookRows } from "../rows/workbook-rows.ts";
import { CALENDARS, CLOCKS, PRIORITY_WORDS, ROOM_KINDS, STORAGE_WORDS } from "../words/words.ts";
import type { Topic } from "./topic.ts";

const KEY = column("id", "Nøkkel; Nøkkel; Key | id; nummer; key id", TEXT);

export const LABORATORY: Topic = {
  id: "laboratory",
  ...titles("Laboratorium; Laboratorium; Laboratory | laboratorier; sted; steder; sites; site; avdeling; lab"),
  columns: [
    KEY,
    column("name", "Laboratorium; Laboratorium; Laboratory | navn; namn; name; sted; site; avdeling; laboratorienavn", TEXT, true),
    column("unit", "Enhet; Eining; Unit | sykehus; sjukehus; helseforetak; hospital; trust; foretak", TEXT),
    column("discipline", "Fagområde; Fagområde; Discipline | fag; spesialitet; disiplin; specialty", TEXT),
    column(
      "calendar",
      "Svarer på; Svarer på; Answers on | åpningsdager; opningsdagar; kalender; calendar; opening days; åpent",
      choice(CALENDARS),
    ),
  ],
  rows: laboratoryRows,
};

function laboratoryRows(row: ReadRow, into: WorkbookRows): void {
  const before = into.base.tables.laboratories.find(({ id }) => id === into.laboratory);
  const name = row.text("name");
  const names = before === undefined ? [] : [before.name_nb, before.name_nn, before.name_en, before.id];
  const own = row.text("id") === into.laboratory || names.includes(name ?? "") || row.alone;
  if (!own) {
    row.pass();
    return;
  }
  const [unit, discipline] = [into.reference("unit", row, "unit"), into.reference("discipline", row, "discipline")];
  into.name("laboratories", into.laboratory, name, row, { unit: unit ?? into.unit, discipline, calendar: row.choice("calendar") });
}

export const PROMISES: Topic = {
  id: "promises",
  ...titles("Svartider; Svartider; Turnaround times | lovede svartider; lova svartider; svarfrister; promises; promised times; tat"),
  columns: [
    column("priority", "Hastegrad; Hastegrad; Priority | prioritet; hast", choice(PRIORITY_WORDS), true),
    column("clock", "Regnes i; Blir rekna i; Counted in | klokke; tidsenhet; clock", choice(CLOCKS), true),
    column("limit", "Frist; Frist; Limit | svarfrist; svartid; lovet tid; promised time", NUMBER, true),
    column("share", "Andel innen fristen; Del innan fristen; Share in time | andel; andel i tide; mål; target", { as: "share" }),
  ],
  rows: (row, into) => {
    const [priority, clock] = [row.choice("priority"), row.choice("clock")];
    if (priority === null || clock === null) return;
    const key = { laboratory: into.laboratory, priority, clock };
    into.figures("turnaround_promises", key, row, { priority: "priority", clock: "clock" }, [
      ["limit", "limit", clock === "hours" ? "hours" : "working days"],
      ["share", "share", "share of answers"],
    ]);
  },
};

export const ROOMS: Topic = {
  id: "rooms",
  ...titles("Rom; Rom; Rooms | areal; lokaler; lokale; space; room"),
  columns: [
    column("room", "Rom; Rom; Room | romnavn; romnummer; lokale", TEXT, true),
    column("kind", "Slags rom; Slag rom; Kind of room | type; romtype; bruk; bruksområde; kind", choice(ROOM_KINDS), true),
    column("storage", "Temperatur; Temperatur; Temperature | lagring; oppbevaring; lagringstemperatur; storage", choice(STORAGE_WORDS)),
    column("area", "Areal (m²); Areal (m²); Area (m²) | nettoareal; netto areal; gulvareal; net area; kvm", scaled("squareMetres")),
    column("volume", "Lagerplass (m³); Lagerplass (m³); Storage (m³) | volum; lagervolum; volume", scaled("cubicMetres")),
  ],
  rows: (row, into) => {
    const [room, kind] = [into.key(row, "room"), row.choice("kind")];
    if (room === null || kind === null) return;
    const roles = { room: "room", kind: "kind", storage_class: "storage" };
    const key = { laboratory: into.laboratory, room, kind };
    into.figures("laboratory_rooms", { ...key, storage_class: null }, row, roles, [["area", "net-area", "square metres"]]);
    if (!row.has("volume")) return;
    const storage_class = row.has("storage") ? row.choice("storage") : row.missing("storage");
    if (storage_class !== null)
      into.figures("laboratory_rooms", { ...key, storage_class }, row, roles, [["volume", "storage-volume", "cubic metres"]]);
  },
};

export const STATIONS: Topic = {
  id: "stations",
  ...titles("Arbeidsstasjoner; Arbeidsstasjonar; Workstations | stasjoner; stasjonar; arbeidsplasser; stations; benker"),
  columns: [
    KEY,
    column("station", "Arbeidsstasjon; Arbeidsstasjon; Workstation | stasjon; arbeidsplass; station; navn; namn", TEXT, true),
    column(
      "bench-metres",
      "Benk per person (m); Benk per person (m); Bench per person (m) | benkemeter; benk; bench metres; benkeplass",
      scaled("metresAPerson"),
    ),
  ],
  rows: (row, into) => {
    const id = into.define("station", row, "station");
    if (id === null) return;
    into.name("stations", id, row.text("station"), row, { laboratory: into.laboratory });
    into.figures("station_figures", { station: id }, row, { station: "station" }, [["bench-metres", "bench-metres", "metres per person"]]);
  },
};
