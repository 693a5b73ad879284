import { choice, column, NUMBER, scaled, TEXT, titles } from "../columns/column.ts";
import type { ReadRow } from "../reading/read-row.ts";
import type { WorkbookRows } from "../rows/workbook-rows.ts";
import { CODE_SYSTEMS, CONTROL_WORDS, ITEMS } from "../words/words.ts";
import type { Topic } from "./topic.ts";

const KEY = column("id", "Nøkkel; Nøkkel; Key | id; inventarnummer; utstyrsnummer", TEXT);

export const INSTRUMENTS: Topic = {
  id: "instruments",
  ...titles("Instrumenter; Instrument; Instruments | utstyr; apparater; apparat; maskiner; equipment; analyzers"),
  columns: [
    KEY,
    column(
      "instrument",
      "Instrument; Instrument; Instrument | instrumentnavn; apparat; utstyr; maskin; analysator; navn; namn; equipment; analyzer; analyser",
      TEXT,
      true,
    ),
    column("station", "Arbeidsstasjon; Arbeidsstasjon; Workstation | stasjon; plassering; station; location", TEXT),
    column("count", "Antall; Tal på; Number | antall instrumenter; antal; count; stk; quantity", NUMBER),
    column(
      "throughput",
      "Kapasitet per time; Kapasitet per time; Throughput per hour | kapasitet; gjennomløp; throughput; prøver per time; tester per time; analyser per time; capacity",
      scaled("perHour"),
    ),
    column("batch", "Plasser i en kjøring; Plassar i ei køyring; Places in a run | seriestørrelse; batch; plasser; serie", NUMBER),
    column(
      "hours",
      "Timer i bruk per dag; Timar i bruk per dag; Hours in use a day | driftstimer; timer per dag; timer per døgn; driftstid; hours; hours per day",
      scaled("hoursADay"),
    ),
    column(
      "days",
      "Dager i bruk per uke; Dagar i bruk per veke; Days in use a week | driftsdager; dager per uke; days; days per week",
      scaled("daysAWeek"),
    ),
    column("downtime", "Andel ute av drift; Del ute av drift; Share out of use | nedetid; downtime; ute av drift; driftsstans", {
      as: "share",
    }),
    column(
      "footprint",
      "Plass på gulvet (m²); Plass på golvet (m²); Footprint (m²) | areal; gulvplass; footprint; gulvareal",
      scaled("squareMetres"),
    ),
    column("price", "Pris (kr); Pris (kr); Price (NOK) | innkjøpspris; anskaffelseskostnad; kostnad; price; cost", scaled("nok")),
    column("lifetime", "Levetid (år); Levetid (år); Lifetime (years) | levetid; lifetime; avskrivningstid", scaled("years")),
    column(
      "unattended-load",
      "Plasser uten tilsyn; Plassar utan tilsyn; Places unattended | uten tilsyn; unattended load; nattkjøring",
      NUMBER,
    ),
  ],
  rows: instrumentRows,
};

function instrumentRows(row: ReadRow, into: WorkbookRows): void {
  const id = into.define("instrument", row, "instrument");
  if (id === null) return;
  const station = into.reference("station", row, "station");
  into.name("instruments", id, row.text("instrument"), row, { laboratory: into.laboratory, station });
  into.figures("instrument_figures", { instrument: id, per: null }, row, { instrument: "instrument" }, [
    ["count", "count", "instruments"],
    ["throughput", "throughput", "items per hour"],
    ["batch", "batch", "items"],
    ["hours", "hours", "hours per day"],
    ["days", "days", "days per week"],
    ["downtime", "downtime", "share of time"],
    ["footprint", "footprint", "square metres"],
    ["price", "price", "NOK"],
    ["lifetime", "lifetime", "years"],
    ["unattended-load", "unattended-load", "items"],
  ]);
}

export const CONTROLS: Topic = {
  id: "controls",
  ...titles("Kontroller; Kontrollar; Controls | kontroller og kalibreringer; kvalitetskontroll; kalibrering; qc"),
  columns: [
    column("instrument", "Instrument; Instrument; Instrument | instrumentnavn; apparat; analysator", TEXT, true),
    column("per", "Hvor ofte; Kor ofte; How often | per; frekvens; frequency", choice(CONTROL_WORDS), true),
    column("controls", "Kontrollprøver; Kontrollprøver; Control samples | kontroller; controls; antall kontroller", NUMBER),
    column("calibrations", "Kalibreringsprøver; Kalibreringsprøver; Calibration samples | kalibreringer; calibrations", NUMBER),
  ],
  rows: (row, into) => {
    const [instrument, per] = [into.reference("instrument", row, "instrument"), row.choice("per")];
    if (instrument === null || per === null) return;
    into.figures("instrument_figures", { instrument, per }, row, { instrument: "instrument", per: "per" }, [
      ["controls", "controls", "items"],
      ["calibrations", "calibrations", "items"],
    ]);
  },
};

export const TESTS: Topic = {
  id: "tests",
  ...titles("Analyser; Analysar; Analyses | undersøkelser; undersøkingar; repertoar; tester; tests; analyserepertoar; examinations"),
  columns: [
    column("id", "Nøkkel; Nøkkel; Key | id", TEXT),
    column("test", "Analyse; Analyse; Analysis | analysenavn; undersøkelse; undersøking; test; navn; namn; examination", TEXT, true),
    column("code", "Kode; Kode; Code | analysekode; npu; npu-kode; norpat; kodenummer", TEXT),
    column("code-system", "Kodeverk; Kodeverk; Code system | kodesystem; system", choice(CODE_SYSTEMS)),
    column("discipline", "Fagområde; Fagområde; Discipline | fag; disiplin", TEXT),
    column("item", "Hva som telles; Kva som blir talt; What is counted | telleenhet; teljeeining; enhet som telles; item", choice(ITEMS)),
    column("route", "Arbeidsgang; Arbeidsgang; Route | prosess; rute; løype; flyt; workflow", TEXT),
  ],
  rows: testRows,
};

function testRows(row: ReadRow, into: WorkbookRows): void {
  const id = into.define("test", row, "test");
  if (id === null) return;
  const code = row.text("code");
  const discipline = into.reference("discipline", row, "discipline") ?? into.laboratoryDiscipline();
  const system = row.has("code-system") ? row.choice("code-system") : null;
  into.name("laboratory_tests", id, row.text("test"), row, {
    ...{ discipline, code_system: system, code, item: row.choice("item") },
    ...(into.isNew("laboratory_tests", id) && code === null ? { code_system: "own", code: id } : {}),
  });
  const route = into.reference("route", row, "route");
  const there = into.base.tables.laboratory_menus.some(({ laboratory, test }) => laboratory === into.laboratory && test === id);
  if (route !== null)
    into.plain("laboratory_menus", { laboratory: into.laboratory, test: id, route }, row, { test: "test", route: "route" });
  else if (!there && !row.has("route")) row.missing("route");
}

export const STEPS: Topic = {
  id: "steps",
  ...titles("Arbeidsgang; Arbeidsgang; Routes | arbeidstrinn; prosesstrinn; trinn; ruter; prosesser; work steps; steps; workflow"),
  columns: [
    column("route", "Arbeidsgang; Arbeidsgang; Route | prosess; rute; løype; flyt", TEXT, true),
    column("step", "Trinn; Trinn; Step | trinnr; trinnnummer; steg; nr; rekkefølge", NUMBER, true),
    column("station", "Arbeidsstasjon; Arbeidsstasjon; Workstation | stasjon; station", TEXT, true),
    column("instrument", "Instrument; Instrument; Instrument | apparat; maskin", TEXT),
    column("collates", "Venter på hele saken; Ventar på heile saka; Waits for the whole case | samler; collates", { as: "flag" }),
    column(
      "items-before",
      "Enheter per enhet før; Einingar per eining før; Items per item before | faktor; forgrening; items before",
      NUMBER,
    ),
    column("group", "Personellgruppe; Personellgruppe; Staff group | gruppe; personell; utført av; utføres av; group", TEXT),
    column(
      "minutes-per-item",
      "Minutter per enhet; Minutt per eining; Minutes per item | tid per enhet; håndtid; handtid; minutter per prøve; hands-on time",
      scaled("minutes"),
    ),
    column(
      "minutes-per-batch",
      "Minutter per serie; Minutt per serie; Minutes per batch | tid per serie; oppsettstid; setup time",
      scaled("minutes"),
    ),
    column(
      "machine-minutes-per-item",
      "Maskinminutter per enhet; Maskinminutt per eining; Machine minutes per item | maskintid per enhet; machine time per item",
      scaled("minutes"),
    ),
    column(
      "machine-minutes-per-batch",
      "Maskinminutter per serie; Maskinminutt per serie; Machine minutes per batch | maskintid per serie; kjøretid; machine time per batch",
      scaled("minutes"),
    ),
    column("batch-size", "Enheter i en serie; Einingar i ein serie; Items in a batch | seriestørrelse; batchstørrelse; batch size", NUMBER),
    column(
      "longest-wait",
      "Lengste venting på full serie (min); Lengste venting på full serie (min); Longest wait for a full batch (min) | lengste venting; ventetid; longest wait",
      scaled("minutes"),
    ),
    column("repeats", "Andel som gjøres om; Del som blir gjord om att; Share done again | omkjøring; reanalyse; repeats; andel om igjen", {
      as: "share",
    }),
  ],
  rows: stepRows,
};

function stepRows(row: ReadRow, into: WorkbookRows): void {
  const [route, station, step] = [
    into.define("route", row, "route"),
    into.reference("station", row, "station"),
    row.number("step")?.value ?? null,
  ];
  const instrument = into.reference("instrument", row, "instrument");
  const staff_group = into.reference("staff-group", row, "group");
  if (route === null || step === null || station === null) return;
  const roles = { route: "route", step: "step", station: "station", instrument: "instrument", collates: "collates", staff_group: "group" };
  into.plain("routes", { route, step, station, instrument, collates: row.has("collates") ? row.flag("collates") : false }, row, roles);
  into.figures("work_steps", { route, step, staff_group: null }, row, roles, [
    ["items-before", "items-before", "items per item before"],
    ["machine-minutes-per-item", "machine-minutes-per-item", "minutes per item"],
    ["machine-minutes-per-batch", "machine-minutes-per-batch", "minutes per batch"],
    ["batch-size", "batch-size", "items"],
    ["longest-wait", "longest-wait", "minutes"],
    ["repeats", "repeats", "share"],
  ]);
  into.figures("work_steps", { route, step, staff_group }, row, roles, [
    ["minutes-per-item", "minutes-per-item", "minutes per item"],
    ["minutes-per-batch", "minutes-per-batch", "minutes per batch"],
  ]);
}
