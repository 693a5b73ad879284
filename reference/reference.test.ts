import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readPackageFolder } from "#io/ingest";
import { type Dataset, EXIT_PROCESSES, type Row, requiredWeeks, TABLE_NAMES } from "#model/vocabulary";
import { numberIn } from "./facts/facts.ts";
import { readFacts } from "./facts/read-facts.ts";
import { packageFiles } from "./package-files.ts";
import { valueAt } from "./rules/by-age.ts";
import { demandGrowth } from "./rules/demand-growth.ts";
import { openCentralPath } from "./validation/central-path.ts";

const FOLDER = new URL("./", import.meta.url);
const NATION_2026 = 5_627_400;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

let tables: Dataset["tables"];
let findings: readonly { readonly severity: string; readonly message: string }[];
beforeAll(async () => {
  const read = await readPackageFolder(FOLDER.pathname);
  findings = read.findings;
  if (!read.ok) throw new Error(read.findings.map(({ message }) => message).join("\n"));
  tables = read.dataset.tables;
});

describe("the reference dataset as a package", () => {
  it("is what its facts and rules give, byte for byte", () => {
    for (const [path, bytes] of packageFiles(FOLDER)) {
      const onDisk = readFileSync(new URL(path, FOLDER));
      expect(onDisk.equals(bytes), `${path} is out of date: run node reference/build.ts`).toBe(true);
    }
  });

  it("reads without errors or warnings", () => {
    expect(findings).toEqual([]);
  });

  it("stays under six megabytes", () => {
    expect(sum([...packageFiles(FOLDER).values()].map((bytes) => bytes.length))).toBeLessThan(6e6);
  });

  it("says of every derived or assumed figure which rule made it", () => {
    for (const name of TABLE_NAMES) {
      for (const row of tables[name] as readonly { readonly certainty?: string; readonly note?: string | null }[]) {
        if (row.certainty === "derived" || row.certainty === "assumption") expect(row.note, `${name}: ${JSON.stringify(row)}`).toBeTruthy();
      }
    }
  });

  it("gives every assumed number that a run draws an interval", () => {
    const drawn = ["stock", "exits", "inflows", "demand_base", "growth", "experience", "driver_steps", "workload"] as const;
    for (const name of drawn) {
      for (const row of tables[name]) {
        if (row.certainty !== "assumption" || row.value === 0) continue;
        const certain = (row.low ?? 0) < (row.high ?? 0) || (name === "growth" && row.low !== null);
        expect(certain, `${name}: ${JSON.stringify(row)}`).toBe(true);
      }
    }
  });
});

describe("units", () => {
  it("are 4 regional authorities, 20 trusts, 15 counties and 357 municipalities under one nation", () => {
    const count = (kind: string): number => tables.units.filter((unit) => unit.kind === kind).length;
    expect([count("nation"), count("rhf"), count("hf"), count("county"), count("municipality")]).toEqual([1, 4, 20, 15, 357]);
  });

  it("have organisation numbers with a right check digit, and every trust has one", () => {
    for (const unit of tables.units) {
      if (unit.kind === "hf") expect(unit.organisation_number, unit.id).not.toBeNull();
      if (unit.organisation_number !== null) expect(hasRightCheckDigit(unit.organisation_number), unit.id).toBe(true);
    }
  });

  it("place every municipality in the county its number says", () => {
    const code = new Map(tables.units.filter(({ kind }) => kind === "county").map((county) => [county.id, county.code]));
    for (const unit of tables.units) {
      if (unit.kind === "municipality") expect(unit.code!.slice(0, 2), unit.id).toBe(code.get(unit.parent!));
    }
  });

  it("give no municipality staff of its own", () => {
    expect(tables.stock.filter(({ unit }) => unit.startsWith("kommune-"))).toEqual([]);
  });
});

describe("population", () => {
  const of = (unit: string, year = 2026): number =>
    sum(tables.population.filter((row) => row.unit === unit && row.year === year).map((row) => row.value));
  const ofKind = (kinds: readonly string[]): string[] => tables.units.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);

  it("of counties, of catchments and of regions each add to the nation", () => {
    expect(of("norge")).toBe(NATION_2026);
    expect(sum(ofKind(["county"]).map((id) => of(id)))).toBe(NATION_2026);
    expect(sum(ofKind(["hf", "hospital"]).map((id) => of(id)))).toBe(NATION_2026);
    expect(sum(ofKind(["rhf"]).map((id) => of(id)))).toBe(NATION_2026);
  });

  it("of municipalities adds to their county, age band by age band", () => {
    const parent = new Map(tables.units.map((unit) => [unit.id, unit.parent]));
    const bands = new Map<string, number>();
    for (const row of tables.population) {
      if (row.year !== 2026) continue;
      const municipality = row.unit.startsWith("kommune-");
      const key = `${municipality ? parent.get(row.unit) : row.unit}|${row.age_from}|${municipality}`;
      bands.set(key, (bands.get(key) ?? 0) + row.value);
    }
    for (const county of ofKind(["county"])) {
      for (const from of [0, 1, 6, 13, 16, 20, 45, 67, 80, 90]) {
        expect(bands.get(`${county}|${from}|true`), `${county} ${from}`).toBe(bands.get(`${county}|${from}|false`));
      }
    }
  });

  it("of Telemark is 177 923 by the county's path and by the trust's path", () => {
    expect([of("telemark"), of("sykehuset-telemark")]).toEqual([177_923, 177_923]);
  });

  it("agrees with the official totals of earlier years", () => {
    expect([2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => of("norge", year))).toEqual([
      5_328_212, 5_367_580, 5_391_369, 5_425_270, 5_488_984, 5_550_203, 5_594_340,
    ]);
  });

  it("of counties misses the nation by no more than 30 persons in the years before the borders of 2024", () => {
    const counties = ofKind(["county"]);
    for (let year = 2015; year <= 2023; year++)
      expect(Math.abs(sum(counties.map((id) => of(id, year))) - of("norge", year))).toBeLessThan(31);
    for (const year of [2024, 2025]) expect(sum(counties.map((id) => of(id, year)))).toBe(of("norge", year));
  });

  it("is projected for counties, regions and the nation so that parts add to the whole, from today's people", () => {
    const rows = new Map<string, number>();
    for (const row of tables.population_projection) rows.set([row.unit, row.alternative, row.year, row.age_from].join("|"), row.value);
    const counties = ofKind(["county"]);
    const regions = ofKind(["rhf"]);
    const bands = [0, 1, 6, 13, 16, 20, 45, 67, 80, 90];
    const at = (unit: string, year: number, from: number): number => rows.get([unit, "MMMM", year, from].join("|"))!;
    for (let year = 2026; year <= 2050; year++) {
      for (const from of bands) {
        for (const parts of [counties, regions])
          expect(sum(parts.map((unit) => at(unit, year, from))), `${year} ${from}`).toBe(at("norge", year, from));
      }
    }
    for (const unit of [
      ...counties,
      ...regions,
      "sorlandet-sykehus",
      "sykehuset-i-vestfold",
      "helse-more-og-romsdal",
      "finnmarkssykehuset",
    ])
      expect(sum(bands.map((from) => at(unit, 2026, from))), unit).toBe(of(unit));
  });

  it("of counties grows from 2026 to 2040 as much more or less than the nation as their own projection of 2024 has it", () => {
    const people = (unit: string, year: number): number =>
      sum(
        tables.population_projection
          .filter((row) => row.unit === unit && row.alternative === "MMMM" && row.year === year)
          .map((row) => row.value),
      );
    const facts = readFacts(new URL("facts/", FOLDER)).rows("population-projection-counties");
    const published = (unit: string, year: number): number =>
      numberIn(facts.find((row) => row.unit === unit && row.alternative === "MMMM" && row.year === String(year))!, "value");
    const counties = ofKind(["county"]).filter((unit) => unit !== "telemark");
    const relative = counties.map((unit) => people(unit, 2040) / people(unit, 2026) / (published(unit, 2040) / published(unit, 2026)));
    expect(Math.max(...relative) / Math.min(...relative)).toBeCloseTo(1, 4);
    expect(people("akershus", 2040) / people("akershus", 2026)).toBeGreaterThan(1.08);
    expect(people("nordland", 2040) / people("nordland", 2026)).toBeLessThan(1.01);
  });

  it("is projected from the same base in all alternatives, and ordered afterwards", () => {
    const projected = (alternative: string, year: number): number =>
      sum(
        tables.population_projection
          .filter((row) => row.unit === "norge" && row.alternative === alternative && row.year === year)
          .map((row) => row.value),
      );
    for (const alternative of ["MMMM", "LLML", "HHMH"]) expect(projected(alternative, 2026)).toBe(NATION_2026);
    expect(projected("HHMH", 2040)).toBeGreaterThan(projected("MMMM", 2040));
    expect(projected("MMMM", 2040)).toBe(6_020_359);
    expect(projected("MMMM", 2040)).toBeGreaterThan(projected("LLML", 2040));
  });
});

describe("staff", () => {
  const persons = (occupation: string): number => sum(tables.stock.filter((row) => row.occupation === occupation).map((row) => row.value));

  it("of every occupation adds to the national level its note states", () => {
    for (const { id } of tables.occupations) {
      const rows = tables.stock.filter((row) => row.occupation === id);
      const stated = Number(/Landet (\d+)/.exec(rows[0]!.note!)![1]);
      expect(persons(id), id).toBeCloseTo(stated, 6);
    }
  });

  it("of bioengineers is the 5 100 of 2023 moved on as the dataset's own flows move it after, without a hinge at the base year", async () => {
    expect(persons("bioingenior")).toBeCloseTo(Math.round(5100 * 1.01 ** 3), 6);
    const read = await readPackageFolder(FOLDER.pathname);
    if (!read.ok) throw new Error("the reference dataset has findings");
    const { p50 } = openCentralPath(read.dataset)("bioingenior").measures.headcount;
    expect(Math.abs((p50[3]! / p50[0]!) ** (1 / 3) - 1.01)).toBeLessThan(0.005);
  });

  it("of bioengineers is as uncertain as the sources disagree", () => {
    const observed = (series: string, year: number): number =>
      tables.observations.find((row) => row.series === series && row.occupation === "bioingenior" && row.year === year)!.value;
    const health = 1 - observed("share-outside-health", 2022) / 100;
    const counts = [
      { persons: observed("in-health-sector", 2023), from: 2023 },
      { persons: observed("at-work-in-health-and-care", 2010), from: 2011 },
      { persons: observed("employed", 2015) * health, from: 2016 },
      { persons: observed("fte-health", 2017) / contracted("bioingenior", 250), from: 2018 },
    ].map((count) => count.persons * 1.01 ** (2026 - count.from));
    const half = numberIn(
      readFacts(new URL("facts/", FOLDER))
        .rows("occupation-figures")
        .find((row) => row.occupation === "bioingenior" && row.figure === "level-uncertainty")!,
      "value",
    );
    for (const count of counts) expect(Math.abs(count / persons("bioingenior") - 1)).toBeLessThanOrEqual(half + 0.001);
    expect(Math.max(...counts) / persons("bioingenior") - 1).toBeGreaterThan(half - 0.02);
  });

  it("of perfusionists is only at the four open-heart centres", () => {
    const units = new Set(tables.stock.filter((row) => row.occupation === "perfusjonist").map((row) => row.unit));
    expect([...units].sort()).toEqual(["helse-bergen", "ous", "st-olavs-hospital", "unn"]);
  });

  it("has both sexes at every unit, and demand exactly where there is staff", () => {
    const cells = Map.groupBy(tables.stock, (row) => `${row.occupation}|${row.unit}`);
    for (const [key, rows] of cells) expect(rows.map(({ sex }) => sex).sort(), key).toEqual(["female", "male"]);
    expect(new Set(tables.demand_base.map((row) => `${row.occupation}|${row.unit}`))).toEqual(new Set(cells.keys()));
  });

  it("spreads over ages with shares that add to 1", () => {
    const groups = Map.groupBy(tables.age_profile, (row) => `${row.occupation}|${row.unit}|${row.sex}`);
    expect(groups.size).toBe(tables.occupations.length * 2);
    for (const [key, rows] of groups) expect(sum(rows.map((row) => row.value)), key).toBeCloseTo(1, 9);
  });

  it("of specialist nurses and midwives has every sixth over 60", () => {
    for (const occupation of ["spesialsykepleier", "jordmor"]) {
      const over60 = tables.age_profile.filter((row) => row.occupation === occupation && row.sex === "female" && row.age_from >= 60);
      expect(sum(over60.map((row) => row.value))).toBeCloseTo(1 / 6, 2);
    }
  });

  /** Contracted FTE per person of the staff in post, as base-year demand has it: demand is staff and vacancies at the same share. */
  const contracted = (occupation: string, vacancies: number): number =>
    sum(tables.demand_base.filter((row) => row.occupation === occupation).map((row) => row.value)) / (persons(occupation) + vacancies);

  it("has demand of the staff in post and the vacancies at the contracted share of those at work that the published figures give", () => {
    expect(contracted("radiograf", 200)).toBeCloseTo(0.925, 3);
    expect(contracted("bioingenior", 250)).toBeCloseTo(0.898, 3);
  });

  it("of nurses with and without specialisation gives the published whole, in persons and in FTE per person", () => {
    const parts = [
      { persons: persons("sykepleier"), share: contracted("sykepleier", 2100) },
      { persons: persons("spesialsykepleier"), share: contracted("spesialsykepleier", 950) },
    ];
    const whole = sum(parts.map((part) => part.persons));
    expect(whole).toBeCloseTo(Math.round(113_400 * 0.85 * 1.013 ** 3), -1);
    expect(sum(parts.map((part) => part.persons * part.share)) / whole).toBeCloseTo((0.732 * 108_554) / 92_335, 3);
    expect(parts[1]!.share).toBeGreaterThan(parts[0]!.share);
  });

  it("is short of as many as the employers' surveys say, whichever of the last is right", () => {
    const short = (occupation: string, side: "low" | "high"): number => {
      const rows = tables.demand_base.filter((row) => row.occupation === occupation);
      const open = (row: (typeof rows)[number]): number => row[side]! - Number(/^([\d,]+) /.exec(row.note!)![1]!.replace(",", "."));
      return sum(rows.map(open)) / contracted(occupation, { sykepleier: 2100, bioingenior: 250, spesialsykepleier: 950 }[occupation]!);
    };
    const surveys = tables.observations.filter((row) => row.series === "nav-shortage");
    for (const occupation of ["sykepleier", "bioingenior", "spesialsykepleier"]) {
      const found = surveys.filter((row) => row.occupation === occupation).map((row) => row.value);
      expect(found.length).toBeGreaterThan(1);
      expect(short(occupation, "low"), occupation).toBeLessThanOrEqual(Math.min(...found) * 1.01);
      expect(short(occupation, "high"), occupation).toBeGreaterThanOrEqual(Math.max(...found) * 0.99);
    }
  });

  /** Mean age, on 1 January of the year they retire, of women at work at 60 who retire, by the stated probabilities. */
  const meanRetirementAge = (occupation: string): number => {
    let [atWork, retired, ages] = [1, 0, 0];
    for (let age = 60; age < 75; age++) {
      const rates = EXIT_PROCESSES.map((process) =>
        valueAt(
          tables.exits.filter((row) => row.process === process),
          occupation,
          "female",
          age,
        ),
      );
      const stays = rates.reduce((share, rate) => share * (1 - rate), 1);
      const retire = (atWork * (1 - stays) * rates[EXIT_PROCESSES.indexOf("retirement")]!) / sum(rates);
      retired += retire;
      ages += retire * age;
      atWork *= stays;
    }
    return ages / retired;
  };

  it("of nurses retires at 64.4 on average, as counted in 2021, before groups without a special age limit and after the ambulance staff", () => {
    const observed = tables.observations.find((row) => row.series === "mean-retirement-age" && row.occupation === "sykepleier")!;
    for (const occupation of ["sykepleier", "spesialsykepleier", "jordmor"])
      expect(meanRetirementAge(occupation)).toBeCloseTo(observed.value, 1);
    expect(meanRetirementAge("bioingenior")).toBeGreaterThan(observed.value + 1);
    expect(meanRetirementAge("lege")).toBeGreaterThan(meanRetirementAge("bioingenior"));
    expect(meanRetirementAge("ambulansearbeider")).toBeLessThan(observed.value - 1);
  });

  it("is absent for as large a part of contracted FTE as published where it is published", () => {
    const absent = (occupation: string): number => {
      let [fte, away] = [0, 0];
      for (const row of tables.age_profile.filter((one) => one.occupation === occupation)) {
        const women = tables.stock.find((one) => one.occupation === occupation && one.sex === row.sex)!.value;
        for (let age = row.age_from; age <= row.age_to; age++) {
          const at = (measure: string): number =>
            valueAt(
              tables.working_time.filter((one) => one.measure === measure),
              occupation,
              row.sex,
              age,
            );
          const here = ((women * row.value) / 5) * at("participation") * at("contracted-share");
          fte += here;
          away += here * at("absence");
        }
      }
      return away / fte;
    };
    expect(absent("sykepleier")).toBeCloseTo(1 - 53_616 / 60_578, 3);
    expect(absent("radiograf")).toBeCloseTo(1 - 1949 / 2157, 3);
  });

  it("has working time for every age, so that nothing missing is read as zero", () => {
    for (const { id } of tables.occupations) {
      for (const measure of ["participation", "contracted-share", "absence"]) {
        const ages = new Set<number>();
        for (const row of tables.working_time) {
          if (row.measure !== measure || (row.occupation ?? id) !== id) continue;
          for (let age = row.age_from; age <= row.age_to; age++) ages.add(age);
        }
        expect(ages.size, `${id} ${measure}`).toBe(55);
      }
    }
  });
});

describe("education", () => {
  const places = (occupation: string, year: number): number => {
    const own = new Set(tables.programmes.filter((row) => row.occupation === occupation).map(({ id }) => id));
    return sum(tables.study_places.filter((row) => own.has(row.programme) && row.year === year).map((row) => row.value));
  };
  const figure = (programme: string, measure: string): number | undefined =>
    tables.programme_figures.find((row) => row.programme === programme && row.measure === measure)?.value;

  it("has the published places of bioengineers: 410 in 2024, and the site table's 380 in 2022", () => {
    expect(places("bioingenior", 2024)).toBe(410);
    expect(places("bioingenior", 2022)).toBe(380);
    expect([2018, 2019, 2020, 2021, 2023].map((year) => places("bioingenior", year))).toEqual([313, 323, 340, 353, 393]);
    expect(tables.programmes.filter((row) => row.occupation === "bioingenior")).toHaveLength(8);
  });

  it("has the published places of radiographers and nurses", () => {
    expect(places("radiograf", 2024)).toBe(240);
    expect([places("sykepleier", 2022), places("sykepleier", 2023)]).toEqual([5152, 5352]);
  });

  it("lets staff grow below demand or with it, as the note of each intake set by a rule says", () => {
    const { use_by_age: useByAge, population_projection: projection, growth } = tables;
    const targets = readFacts(new URL("facts/", FOLDER)).rows("target-growth");
    expect(new Set(targets.map((row) => row.direction))).toEqual(new Set(["below", "at"]));
    for (const row of targets) {
      const demand = demandGrowth(row.occupation!, { useByAge, projection, growth });
      const set = row.value === "" ? demand : numberIn(row, "value");
      const direction = set < demand - 0.001 ? "below" : set > demand + 0.001 ? "above" : "at";
      expect(direction, `${row.occupation}: staff ${set}, demand ${demand}`).toBe(row.direction);
      expect(row.note!.startsWith("Satt under veksten i etterspørsel"), row.occupation).toBe(row.direction === "below");
    }
  });

  it("lets as many bioengineers who qualify start in the services as lies between the two sources", () => {
    const observed = (series: string, year: number): number =>
      tables.observations.find((row) => row.series === series && row.occupation === "bioingenior" && row.year === year)!.value / 100;
    const takeUp = tables.programme_figures.find((row) => row.programme === "bioingenior-hvl" && row.measure === "take-up")!;
    const publicShare = (3952 + 135) / 4554;
    expect(takeUp.low!).toBeCloseTo(observed("education-yield-public", 2022) / 0.75 / publicShare, 2);
    expect(takeUp.high!).toBeCloseTo(1 - observed("share-outside-health", 2022), 2);
    expect(Math.abs(takeUp.value - (takeUp.low! + takeUp.high!) / 2)).toBeLessThan(0.01);
  });

  it("states intervals that hold what was observed of bioengineer students", () => {
    const own = new Set(tables.programmes.filter((row) => row.occupation === "bioingenior").map(({ id }) => id));
    const admitted = tables.study_places.filter((row) => own.has(row.programme) && row.year === 2016);
    const students = (year: 1 | 3): number =>
      tables.observations.find((row) => row.series === `education-students-year${year}` && row.year === 2016)!.value;
    const filled = (limit: "low" | "high"): number =>
      sum(
        admitted.map(({ programme, value }) => {
          const fill = tables.programme_figures.find((row) => row.programme === programme && row.measure === "fill")!;
          return value * fill[limit]!;
        }),
      );
    expect(filled("low")).toBeLessThan(students(1));
    expect(filled("high")).toBeGreaterThan(students(1));
    const completion = tables.programme_figures.find((row) => own.has(row.programme) && row.measure === "completion")!;
    expect(completion.low!).toBeLessThan(students(3) / students(1));
  });

  it("lets three of four bioengineer students complete", () => {
    for (const { id } of tables.programmes.filter((row) => row.occupation === "bioingenior")) expect(figure(id, "completion")).toBe(0.75);
  });

  it("gives every occupation a programme with intake, length, completion and take-up", () => {
    for (const { id } of tables.occupations) {
      const programmes = tables.programmes.filter((row) => row.occupation === id);
      expect(programmes.length, id).toBeGreaterThan(0);
      for (const programme of programmes) {
        expect(figure(programme.id, "length"), programme.id).toBeGreaterThan(0);
        expect(figure(programme.id, "completion"), programme.id).toBeGreaterThan(0);
        expect(figure(programme.id, "take-up"), programme.id).toBeGreaterThan(0);
        expect(
          tables.study_places.some((row) => row.programme === programme.id && row.value > 0),
          programme.id,
        ).toBe(true);
      }
    }
  });

  it("states what each programme of bioengineers and radiographers requires, which no programme figure states again", () => {
    const required = requiredWeeks(tables.placement_requirements);
    const disciplines = new Set(tables.disciplines.map(({ id }) => id));
    for (const { id, occupation } of tables.programmes) {
      if (occupation === "bioingenior") expect(required.get(id), id).toBeGreaterThanOrEqual(13.4);
      if (occupation === "radiograf") expect(required.get(id), id).toBe(30);
    }
    for (const row of tables.placement_requirements) {
      expect(row.value * 5, `${row.id} is in whole days`).toBeCloseTo(Math.round(row.value * 5), 9);
      for (const discipline of row.discipline.split(" ")) expect(disciplines, row.id).toContain(discipline);
      if (row.source === "framsyn-assumption") expect(row.certainty, row.id).toBe("assumption");
    }
    const stated = tables.programme_figures.filter(({ measure, programme }) => measure === "placement-weeks" && required.has(programme));
    expect(stated).toEqual([]);
    expect(tables.placement_requirements.find(({ id }) => id === "bioingenior-hvl-one")).toMatchObject({
      ...{ study_year: 2, value: 3, discipline: "haematology microbiology pathology transfusion", certainty: "published" },
    });
  });

  it("says nothing of sites and what they take: nobody publishes it", () => {
    const { placement_sites, placement_capacity, supervision, placement_agreements, placement_orders } = tables;
    expect([placement_sites, placement_capacity, supervision, placement_agreements, placement_orders].flat()).toEqual([]);
  });

  const weeksOf = (programme: string): number | undefined =>
    requiredWeeks(tables.placement_requirements).get(programme) ?? figure(programme, "placement-weeks");

  it("has placements that just hold today's students, so that the cap binds when places grow", () => {
    expect(tables.placements.length).toBeGreaterThan(0);
    for (const row of tables.placements) {
      const students = tables.study_places.find((place) => place.programme === row.programme && place.year === row.year)!.value;
      const room = row.value / weeksOf(row.programme)!;
      expect(room).toBeGreaterThanOrEqual(students);
      expect(room).toBeLessThan(students * 1.1);
    }
  });

  it("sends graduates of sites to units that have the occupation, with the units' shares of staff kept over all sites", () => {
    for (const occupation of ["bioingenior", "radiograf"]) {
      const programmes = tables.programmes.filter((row) => row.occupation === occupation).map(({ id }) => id);
      const stock = shares(tables.stock.filter((row) => row.occupation === occupation));
      const graduates = shares(
        programmes.flatMap((id) => {
          const rows = tables.destinations.filter((row) => row.programme === id);
          expect(rows.length, id).toBe(stock.size);
          const latest = tables.study_places.findLast((row) => row.programme === id)!.value;
          return rows.map((row) => ({ unit: row.unit, value: (row.value / 1000) * latest }));
        }),
      );
      for (const [unit, share] of stock) expect(graduates.get(unit)! / share, unit).toBeCloseTo(1, 2);
    }
  });

  it("weights every destination above zero", () => {
    for (const row of tables.destinations) expect(row.value).toBeGreaterThan(0);
  });
});

describe("growth of standard", () => {
  it.each(["bioingenior", "kjemiker-mol"])(
    "of %s and personalised medicine are 0.8 per cent a year together, so that no work is counted twice",
    (occupation) => {
      const standard = tables.growth.find((row) => row.measure === "standard" && row.occupation === occupation)!.value;
      const driver = tables.drivers.find((row) => row.occupation === occupation && row.programme_group === "persontilpasset-medisin")!;
      const personYears = tables.driver_steps
        .filter((step) => step.driver === driver.id)
        .reduce((product, { operation, value }) => (operation === "divide" ? product / value : product * value), 1);
      const base = sum(tables.demand_base.filter((row) => row.occupation === occupation).map((row) => row.value));
      expect(standard + personYears / base / 14).toBeCloseTo(0.008, 3);
    },
  );
});

describe("bowel-cancer screening", () => {
  it("gives, of the invited until March 2025, the colonoscopies counted until then, with the same attendance for every occupation", () => {
    const observed = (series: string): number => tables.observations.find((row) => row.series === series && row.year === 2025)!.value;
    const drivers = tables.drivers.filter((row) => row.programme_group === "tarmscreening").map(({ id }) => id);
    expect(drivers.length).toBe(4);
    const step = (driver: string, label: string): number | undefined =>
      tables.driver_steps.find((row) => row.driver === driver && row.label_en.startsWith(label))?.value;
    for (const driver of drivers) {
      expect(step(driver, "Attendance")).toBeCloseTo(
        (observed("screening-attendance-women") + observed("screening-attendance-men")) / 200,
        6,
      );
      const positive = step(driver, "Share with a positive test");
      if (positive === undefined) continue;
      const counted = observed("screening-invited") * step(driver, "Attendance")! * positive * step(driver, "Share of these")!;
      expect(counted / observed("screening-colonoscopies"), driver).toBeCloseTo(1, 1);
    }
  });
});

describe("published projections kept for comparison", () => {
  it("hold the three editions of the bioengineer gap", () => {
    const gap = (series: string): Row<"observations"> | undefined =>
      tables.observations.find((row) => row.series === series && row.occupation === "bioingenior");
    expect([gap("published-gap-2012")?.value, gap("published-gap-2012")?.year]).toEqual([2400, 2035]);
    expect([gap("published-gap-2019")?.value, gap("published-gap-2019")?.year]).toEqual([1700, 2035]);
    expect([gap("published-gap-2023")?.value, gap("published-gap-2023")?.year]).toEqual([800, 2040]);
  });
});

function shares(rows: readonly { readonly unit: string; readonly value: number }[]): Map<string, number> {
  const total = sum(rows.map(({ value }) => value));
  const result = new Map<string, number>();
  for (const { unit, value } of rows) result.set(unit, (result.get(unit) ?? 0) + value / total);
  return result;
}

/** The ninth digit of a Norwegian organisation number is a mod-11 check of the first eight. */
function hasRightCheckDigit(number: string): boolean {
  const weighted = [3, 2, 7, 6, 5, 4, 3, 2].map((weight, i) => weight * Number(number[i]));
  return (11 - (sum(weighted) % 11)) % 11 === Number(number[8]);
}
