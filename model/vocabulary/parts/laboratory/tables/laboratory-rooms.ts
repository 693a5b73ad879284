import { id, number, oneOf, optional, reference } from "../../../field.ts";
import { interval, provenance } from "../../../figure.ts";
import { defineTable } from "../../../table.ts";

/** Temperatures things are kept at: 15–25 °C, 2–8 °C, −20 °C and −80 °C. */
export const STORAGE_CLASSES = ["ambient", "cool", "freezer", "deep-freezer"] as const;

export const laboratoryRooms = defineTable({
  name: "laboratory_rooms",
  title: { nb: "Rom i laboratorier", nn: "Rom i laboratorium", en: "Rooms of laboratories" },
  description: "Floor area and storage a laboratory has, room by room.",
  primaryKey: ["laboratory", "room", "storage_class", "measure"],
  required: false,
  slice: "none",
  cause: null,
  figures: { wins: null, counted: false, core: null, givesAway: null },
  fields: {
    laboratory: reference("laboratories", "id", "Laboratory."),
    room: id("Key of the room."),
    kind: oneOf(["bench", "instrument", "storage", "office", "reception"], "What the room is for."),
    storage_class: optional(oneOf(STORAGE_CLASSES, "Temperature of the storage; empty where the figure is floor area.")),
    measure: oneOf(["net-area", "storage-volume"], "Floor area in square metres, or storage in cubic metres."),
    value: number("The figure.", { minimum: 0 }),
    ...interval,
    ...provenance,
  },
});
