import { choice, column, NUMBER, scaled, TEXT, titles } from "../columns/column.ts";
import type { ReadRow } from "../reading/read-row.ts";
import type { WorkbookRows } from "../rows/workbook-rows.ts";
import { DIMENSION_WORDS, SHIFT_WORDS } from "../words/words.ts";
import type { Topic } from "./topic.ts";

const GROUP = column(
  "group",
  "Personellgruppe; Personellgruppe; Staff group | gruppe; stillingsgruppe; personell; yrkesgruppe; group; bemanning",
  TEXT,
  true,
);

export const STAFF: Topic = {
  id: "staff",
  ...titles("Personell; Personell; Staff | ansatte; tilsette; personellgrupper; personellgruppar; bemanning; staff groups"),
  columns: [
    column("id", "Nøkkel; Nøkkel; Key | id", TEXT),
    GROUP,
    column("occupation", "Yrke; Yrke; Occupation | profesjon; stilling; profession", TEXT),
    column(
      "covered-fte",
      "Avtalte årsverk; Avtalte årsverk; Contracted FTE | årsverk; stillinger; fte; hjemler; covered fte",
      scaled("fte"),
    ),
    column(
      "available-hours",
      "Timer til arbeid per årsverk; Timar til arbeid per årsverk; Hours available per FTE | nettotid; netto timer; tilgjengelige timer; available hours; arbeidstimer",
      scaled("hoursAYear"),
    ),
  ],
  rows: (row, into) => {
    const id = into.define("staff-group", row, "group");
    if (id === null) return;
    const occupation = into.reference("occupation", row, "occupation");
    into.name("staff_groups", id, row.text("group"), row, { laboratory: into.laboratory, occupation });
    into.figures("laboratory_staff", { staff_group: id, activity: null }, row, { staff_group: "group" }, [
      ["covered-fte", "covered-fte", "contracted FTE"],
      ["available-hours", "available-hours", "hours per year"],
    ]);
  },
};

export const ALLOWANCES: Topic = {
  id: "allowances",
  ...titles("Annet arbeid; Anna arbeid; Other work | tidstillegg; øvrig arbeid; allowances; fellesoppgaver"),
  columns: [
    GROUP,
    column("activity", "Oppgave; Oppgåve; Activity | aktivitet; hva; kva; task", TEXT, true),
    column("share", "Andel av tiden; Del av tida; Share of time | andel av arbeidstiden; tidsandel; andel", { as: "share" }),
    column("hours", "Timer i året i alt; Timar i året i alt; Hours a year in total | timer per år; timer; hours", scaled("hoursAYear")),
  ],
  rows: (row, into) => {
    const [staff_group, activity] = [into.reference("staff-group", row, "group"), row.needed("activity")];
    if (staff_group === null || activity === null) return;
    into.figures("laboratory_staff", { staff_group, activity }, row, { staff_group: "group", activity: "activity" }, [
      ["share", "category-allowance", "share of time"],
      ["hours", "individual-allowance", "hours per year"],
    ]);
  },
};

export const SKILLS: Topic = {
  id: "skills",
  ...titles("Ferdigheter; Ferdigheiter; Skills | kompetanse; opplæring; kompetansematrise"),
  columns: [
    GROUP,
    column("station", "Arbeidsstasjon; Arbeidsstasjon; Workstation | stasjon; station", TEXT, true),
    column("able", "Årsverk som kan nå; Årsverk som kan no; FTE able now | kan; opplærte; kan nå; able", scaled("fte")),
    column(
      "training-days",
      "Opplæring (dager); Opplæring (dagar); Training (days) | opplæringsdager; opplæringstid; training days",
      scaled("days"),
    ),
    column("productivity", "Produktivitet etterpå; Produktivitet etterpå; Productivity afterwards | produktivitet; productivity", {
      as: "share",
    }),
  ],
  rows: (row, into) => {
    const [staff_group, station] = [into.reference("staff-group", row, "group"), into.reference("station", row, "station")];
    if (staff_group === null || station === null) return;
    into.figures("laboratory_skills", { staff_group, station }, row, { staff_group: "group", station: "station" }, [
      ["able", "able", "contracted FTE"],
      ["training-days", "training-days", "working days"],
      ["productivity", "productivity", "share"],
    ]);
  },
};

export const SHIFTS: Topic = {
  id: "shifts",
  ...titles("Vakter; Vakter; Shifts | vaktplan; turnus; vaktliste; skift"),
  columns: [
    GROUP,
    column("weekday", "Ukedag; Vekedag; Weekday | dag; dager; dagar; day; days; ukedager", { as: "weekdays" }, true),
    column("from", "Fra; Frå; From | start; fra kl; begynner", { as: "time" }, true),
    column("to", "Til; Til; To | slutt; til kl; slutter; end", { as: "time" }, true),
    column("people", "Personer på vakt; Personar på vakt; People on duty | antall; tal på; personer; people; bemanning", NUMBER, true),
    column("kind", "Slags vakt; Slag vakt; Kind of shift | vakttype; type; kind", choice(SHIFT_WORDS)),
  ],
  rows: shiftRows,
};

function shiftRows(row: ReadRow, into: WorkbookRows): void {
  const [staff_group, days, from, to] = [
    into.reference("staff-group", row, "group"),
    row.weekdays("weekday"),
    row.time("from"),
    row.time("to"),
  ];
  const kind = row.has("kind") ? row.choice("kind") : "on-site";
  if (staff_group === null || days === null || from === null || to === null || kind === null) return;
  const roles = { staff_group: "group", weekday: "weekday", from: "from", to: "to", kind: "kind" };
  for (const weekday of days)
    into.figure("shifts", { staff_group, weekday, from, to, kind }, row, roles, row.number("people"), "people", "people");
}

export const ARRIVALS: Topic = {
  id: "arrivals",
  ...titles(
    "Når prøvene kommer; Når prøvane kjem; When samples come | ankomst; ankomster; ankomstprofil; prøvemottak; arrivals; fordeling",
  ),
  columns: [
    column("dimension", "Fordelt på; Fordelt på; Spread over | fordeling; dimension; dimensjon", choice(DIMENSION_WORDS), true),
    column("position", "Hvilken; Kva for ein; Which | position; når; verdi", { as: "position" }, true),
    column("share", "Andel av prøvene; Del av prøvane; Share of samples | andel; share", { as: "share" }, true),
  ],
  rows: (row, into) => {
    const dimension = row.choice("dimension");
    const position = dimension === null ? null : row.position("position", dimension);
    if (dimension === null || position === null) return;
    const key = { laboratory: into.laboratory, dimension, position };
    into.figure(
      "arrival_profiles",
      key,
      row,
      { dimension: "dimension", position: "position" },
      row.number("share"),
      "share",
      "share of samples",
    );
  },
};
