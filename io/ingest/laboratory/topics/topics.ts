import { choice, column, TEXT, TOPIC_IDS, type TopicId } from "../columns/column.ts";
import { CERTAINTY_WORDS } from "../words/words.ts";
import { ALLOWANCES, ARRIVALS, SHIFTS, SKILLS, STAFF } from "./people.ts";
import { LABORATORY, PROMISES, ROOMS, STATIONS } from "./places.ts";
import { DELIVERIES, PRODUCTS, STOCK, SUPPLY, TRANSPORT, USE } from "./supplies.ts";
import type { Topic } from "./topic.ts";
import { CONSUMPTION, PATIENTS, SERVICES } from "./volumes.ts";
import { CONTROLS, INSTRUMENTS, STEPS, TESTS } from "./work.ts";

const DEFINED: Readonly<Record<TopicId, Topic>> = {
  ...{ laboratory: LABORATORY, promises: PROMISES, rooms: ROOMS, stations: STATIONS, staff: STAFF, allowances: ALLOWANCES },
  ...{ instruments: INSTRUMENTS, controls: CONTROLS, products: PRODUCTS, steps: STEPS, tests: TESTS, skills: SKILLS, shifts: SHIFTS },
  ...{ arrivals: ARRIVALS, use: USE, services: SERVICES, consumption: CONSUMPTION, patients: PATIENTS, stock: STOCK, supply: SUPPLY },
  ...{ deliveries: DELIVERIES, transport: TRANSPORT },
};

/** What any sheet can say of its figures. */
const COMMON = [
  column("certainty", "Sikkerhet; Sikkerheit; Certainty | hvor sikkert; kvalitet; datakvalitet", choice(CERTAINTY_WORDS)),
  column("note", "Merknad; Merknad; Note | kommentar; merknader; kommentarer; comment; comments; notes; remark", TEXT),
] as const;

/** Everything a sheet can be about, in the order it is read. */
export const TOPICS: readonly Topic[] = TOPIC_IDS.map((id) => ({ ...DEFINED[id], columns: [...DEFINED[id].columns, ...COMMON] }));
