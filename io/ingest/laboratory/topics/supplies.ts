import { choice, column, NUMBER, scaled, TEXT, titles } from "../columns/column.ts";
import type { ReadRow } from "../reading/read-row.ts";
import { inBase } from "../rows/in-base.ts";
import type { WorkbookRows } from "../rows/workbook-rows.ts";
import { MEASURE_WORDS, PRODUCT_KIND_WORDS, SERVICE_WORDS, STORAGE_WORDS, USE_WORDS } from "../words/words.ts";
import type { Topic } from "./topic.ts";

const PRODUCT = column(
  "product",
  "Vare; Vare; Product | varenavn; varenamn; produkt; produktnavn; artikkel; item; reagens; navn; namn; varenummer; artikkelnummer",
  TEXT,
  true,
);
const MEASURE = column("measure", "Målt i; Målt i; Measured in | enhet; eining; unit; måleenhet; måleeining; benevning; measure", TEXT);

export const PRODUCTS: Topic = {
  id: "products",
  ...titles(
    "Varer; Varer; Products | produkter; produkt; reagenser; reagensar; forbruksvarer; varekatalog; artikler; consumables; reagents",
  ),
  columns: [
    column("id", "Nøkkel; Nøkkel; Key | id; varenr", TEXT),
    PRODUCT,
    column(
      "kind",
      "Slags vare; Slag vare; Kind of product | varetype; type; kategori; varegruppe; kind; category",
      choice(PRODUCT_KIND_WORDS),
    ),
    column(
      "base-measure",
      "Måles i; Blir målt i; Measured in | målt i; måleenhet; måleeining; grunnenhet; base measure",
      choice(MEASURE_WORDS),
    ),
    column("storage", "Temperatur; Temperatur; Temperature | lagring; oppbevaring; lagringstemperatur; storage", choice(STORAGE_WORDS)),
    column(
      "pack-size",
      "Mengde i en pakning; Mengd i ei pakning; Amount in a pack | pakningsstørrelse; pakningsstorleik; pakning; pack size; innhold",
      { as: "amount" },
    ),
    column(
      "price",
      "Pris per pakning (kr); Pris per pakning (kr); Price of a pack (NOK) | pris; pakningspris; price; enhetspris",
      scaled("nok"),
    ),
    column(
      "price-date",
      "Prisen gjelder fra; Prisen gjeld frå; Price holds from | prisdato; gjelder fra; gyldig fra; price date; valid from",
      { as: "date" },
    ),
    column(
      "shelf-life",
      "Holdbarhet (dager); Haldbarheit (dagar); Shelf life (days) | holdbarhet; haldbarheit; shelf life",
      scaled("days"),
    ),
    column(
      "opened-days",
      "Holdbarhet åpnet (dager); Haldbarheit opna (dagar); Usable once opened (days) | holdbarhet etter åpning; åpnet holdbarhet; open stability; on-board stability",
      scaled("days"),
    ),
    column(
      "pack-volume",
      "Plass en pakning tar (m³); Plass ei pakning tek (m³); Room a pack takes (m³) | pakningsvolum; volum; pack volume",
      scaled("cubicMetres"),
    ),
    column("per-test", "Mengde per test; Mengd per test; Amount per test | forbruk per test; amount per test; ml per test", {
      as: "amount",
    }),
  ],
  rows: productRows,
};

function productRows(row: ReadRow, into: WorkbookRows): void {
  const id = into.define("product", row, "product");
  if (id === null) return;
  const given = { kind: row.choice("kind"), base_measure: row.choice("base-measure"), storage_class: row.choice("storage") };
  into.name("products", id, row.text("product"), row, given, { base_measure: "base-measure", storage_class: "storage" });
  const base = into.measureOf(id);
  if (base === null) return;
  into.factors.set(id, row.has("per-test") ? row.amount("per-test") : null);
  const roles = { product: "product", valid_from: "price-date" };
  const pack = inBase(into, id, row, "pack-size", "base-measure");
  into.figure(
    "product_figures",
    { product: id, valid_from: null, measure: "pack-size" },
    row,
    roles,
    pack,
    "pack-size",
    `${pack?.unit ?? ""} per pack`,
  );
  if (row.has("price"))
    into.figure(
      "product_figures",
      { product: id, valid_from: row.date("price-date"), measure: "price" },
      row,
      roles,
      row.number("price"),
      "price",
      "NOK per pack",
    );
  into.figures("product_figures", { product: id, valid_from: null }, row, { product: "product" }, [
    ["shelf-life", "shelf-life", "days"],
    ["opened-days", "usable-once-opened", "days"],
    ["pack-volume", "pack-volume", "cubic metres per pack"],
  ]);
}

export const USE: Topic = {
  id: "use",
  ...titles(
    "Forbruk per analyse; Forbruk per analyse; Use per analysis | bruk; forbruksrater; forbruksnormer; usage rates; usage; rates; reagensforbruk",
  ),
  columns: [
    PRODUCT,
    column("per", "Brukes per; Blir brukt per; Used per | per; følger; driver", choice(USE_WORDS), true),
    column(
      "subject",
      "Analyse eller instrument; Analyse eller instrument; Analysis or instrument | analyse; instrument; gjelder; test; subject",
      TEXT,
    ),
    column(
      "net-use",
      "Mengde uten svinn; Mengd utan svinn; Amount without waste | mengde; forbruk; netto forbruk; net use; usage; usage rate; rate",
      { as: "amount" },
      true,
    ),
    MEASURE,
    column("waste", "Svinn, andel av alt forbruk; Svinn, del av alt forbruk; Waste, share of all use | svinn; svinnandel; waste; kassert", {
      as: "share",
    }),
  ],
  rows: useRows,
};

function useRows(row: ReadRow, into: WorkbookRows): void {
  const [product, per] = [into.reference("product", row, "product"), row.choice("per")];
  if (product === null || per === null) return;
  const subject = into.subject(row, "subject", per);
  if (row.has("subject") && subject === null) return;
  const net = inBase(into, product, row, "net-use", "measure");
  const key = { laboratory: into.laboratory, product, per, subject };
  const roles = { product: "product", per: "per", subject: "subject", unit_of_measure: row.has("measure") ? "measure" : "net-use" };
  into.figure("product_use", { ...key, measure: "net-use" }, row, roles, net, "net-use", `${net?.unit ?? ""} per ${per}`);
  into.figures("product_use", key, row, roles, [["waste", "waste", "share of gross use"]]);
}

export const STOCK: Topic = {
  id: "stock",
  ...titles("Lager; Lager; Stock | varelager; beholdning; behaldning; lagerstatus; lagertelling; inventory; stock on hand; partier"),
  columns: [
    PRODUCT,
    column("lot", "Parti; Parti; Lot | lot; lotnr; lotnummer; batch; batchnummer; lot number; parti nr", TEXT, true),
    column("received", "Mottatt; Motteken; Received | mottaksdato; mottatt dato; received", { as: "date" }),
    column("expires", "Går ut; Går ut; Expires | utløp; utløpsdato; utgår; holdbar til; expiry; expiry date; best før", {
      as: "month-end",
    }),
    column("opened", "Åpnet; Opna; Opened | åpningsdato; opened", { as: "date" }),
    column("counted", "Talt opp; Talt opp; Counted | telledato; opptalt; dato; count date", { as: "date" }, true),
    column("amount", "Mengde; Mengd; Amount | beholdning; behaldning; antall; quantity; på lager; balance", { as: "amount" }, true),
    MEASURE,
  ],
  rows: (row, into) => {
    const [product, lot, counted] = [into.reference("product", row, "product"), row.needed("lot"), row.date("counted", true)];
    if (product === null || lot === null || counted === null) return;
    const amount = inBase(into, product, row, "amount", "measure");
    const dates = { received: row.date("received"), expires: row.date("expires"), opened: row.date("opened"), counted };
    const roles = { product: "product", lot: "lot", received: "received", expires: "expires", opened: "opened", counted: "counted" };
    const unit = { unit_of_measure: row.has("measure") ? "measure" : "amount" };
    into.figure(
      "stock_lots",
      { laboratory: into.laboratory, product, lot, ...dates },
      row,
      { ...roles, ...unit },
      amount,
      "amount",
      amount?.unit ?? "",
    );
  },
};

export const SUPPLY: Topic = {
  id: "supply",
  ...titles("Bestilling; Bestilling; Ordering | innkjøp; bestillinger; leveringstider; supply; forsyning; avtaler"),
  columns: [
    PRODUCT,
    column(
      "lead-time",
      "Leveringstid (dager); Leveringstid (dagar); Lead time (days) | leveringstid; ledetid; lead time",
      scaled("days"),
      true,
    ),
    column(
      "review",
      "Dager mellom bestillinger; Dagar mellom bestillingar; Days between orders | bestillingsintervall; review; review period; hvor ofte bestilles",
      scaled("days"),
    ),
    column("service-level", "Servicenivå; Servicenivå; Service level | servicegrad; service level", { as: "share" }),
    column("service", "Servicenivå av; Servicenivå av; Service level of | type servicegrad; service kind", choice(SERVICE_WORDS)),
    column(
      "least-order",
      "Minste bestilling (pakninger); Minste bestilling (pakningar); Least order (packs) | minsteordre; minste bestilling; moq; minimum order",
      NUMBER,
    ),
  ],
  rows: supplyRows,
};

function supplyRows(row: ReadRow, into: WorkbookRows): void {
  const product = into.reference("product", row, "product");
  if (product === null) return;
  const key = { laboratory: into.laboratory, product, service: null, date: null };
  const roles = { product: "product", service: "service" };
  const lead = row.number("lead-time");
  const known = (): boolean =>
    into.ofProduct("product_supply", product).some(({ measure }) => measure === "lead-time" || measure === "delivered-after");
  if (lead === null && row.sound && !known()) row.fail("laboratory-lead-time", "lead-time", { product, context: "missing" });
  into.figure("product_supply", { ...key, measure: "lead-time" }, row, roles, lead, "lead-time", "days");
  into.figures("product_supply", key, row, roles, [
    ["review", "review", "days"],
    ["least-order", "least-order", "packs"],
  ]);
  if (!row.has("service-level")) return;
  const service = row.has("service") ? row.choice("service") : row.missing("service");
  if (service !== null) into.figures("product_supply", { ...key, service }, row, roles, [["service-level", "service-level", "share"]]);
}

export const DELIVERIES: Topic = {
  id: "deliveries",
  ...titles("Leveranser; Leveransar; Deliveries | leveringer; mottak; ordre; bestillingshistorikk; orders"),
  columns: [
    PRODUCT,
    column("ordered", "Bestilt; Bestilt; Ordered | bestillingsdato; ordredato; order date", { as: "date" }),
    column("delivered", "Levert; Levert; Delivered | leveringsdato; levert dato; delivery date", { as: "date" }),
    column("expected", "Ventes; Ventast; Expected | forventet; forventet levert; expected date", { as: "date" }),
    column("amount", "Mengde; Mengd; Amount | antall; quantity", { as: "amount" }),
    MEASURE,
  ],
  rows: deliveryRows,
};

const DAY = 86_400_000;

function deliveryRows(row: ReadRow, into: WorkbookRows): void {
  const product = into.reference("product", row, "product");
  if (product === null) return;
  const key = { laboratory: into.laboratory, product, service: null };
  const [ordered, delivered] = [row.date("ordered"), row.date("delivered")];
  if (row.has("delivered")) {
    if (!row.has("ordered")) row.missing("ordered");
    if (ordered === null || delivered === null) return;
    const days = Math.round((Date.parse(delivered) - Date.parse(ordered)) / DAY);
    if (days < 0) {
      row.fail("workbook-delivered-before", "delivered", { ordered });
      return;
    }
    const figure = { value: days, low: null, high: null };
    into.figure(
      "product_supply",
      { ...key, measure: "delivered-after", date: ordered },
      row,
      { date: "ordered" },
      figure,
      "delivered",
      "days",
    );
    return;
  }
  const expected = row.date("expected", true);
  if (expected === null || !row.has("amount")) {
    if (!row.has("amount")) row.missing("amount");
    return;
  }
  const amount = inBase(into, product, row, "amount", "measure");
  into.figure(
    "product_supply",
    { ...key, measure: "under-way", date: expected },
    row,
    { date: "expected" },
    amount,
    "amount",
    amount?.unit ?? "",
  );
}

export const TRANSPORT: Topic = {
  id: "transport",
  ...titles("Transport; Transport; Transport | prøvetransport; budrunder; ruter inn; courier"),
  columns: [
    column("id", "Nøkkel; Nøkkel; Key | id", TEXT, true),
    column("from-unit", "Fra enhet; Frå eining; From unit | fra; frå; avsender; from", TEXT, true),
    column("test", "Analyse; Analyse; Analysis | undersøkelse; test", TEXT),
    column("weekday", "Ukedag; Vekedag; Weekday | dag; day", { as: "weekdays" }),
    column("departs", "Går; Går; Leaves | avgang; klokken; departs", { as: "time" }, true),
    column("minutes", "Minutter underveis; Minutt underveges; Minutes on the way | tid; reisetid; minutes", scaled("minutes")),
    column("lost", "Andel som går tapt; Del som går tapt; Share lost | tapt; lost", { as: "share" }),
  ],
  rows: (row, into) => {
    const [id, from_unit, departs] = [into.key(row, "id"), into.reference("unit", row, "from-unit"), row.time("departs")];
    const days = row.has("weekday") ? row.weekdays("weekday") : [null];
    if (id === null || from_unit === null || departs === null || days === null) return;
    if (days.length > 1) return row.fail("workbook-one-day", "weekday");
    const key = { id, from_unit, to_laboratory: into.laboratory, test: into.reference("test", row, "test"), weekday: days[0]!, departs };
    into.figures("transport_legs", key, row, { id: "id", from_unit: "from-unit", departs: "departs" }, [
      ["minutes", "minutes", "minutes"],
      ["lost", "lost", "share of samples"],
    ]);
  },
};
