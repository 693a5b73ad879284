import { defineTexts } from "#io/language";

/** Rooms, floor and storage of laboratories, on their page. */
export const texts = defineTexts("laboratory-area", {
  working: {
    nb: "Regner ut plassen laboratoriene trenger …",
    nn: "Reknar ut plassen laboratoria treng …",
    en: "Computing the room the laboratories need …",
  },
  enough: {
    nb: "{{laboratory}} trenger {{need}} m² gulv i {{year}} (80 %: {{range}}) og har {{there}} m². Det er nok i alle framtider.",
    nn: "{{laboratory}} treng {{need}} m² golv i {{year}} (80 %: {{range}}) og har {{there}} m². Det er nok i alle framtider.",
    en: "{{laboratory}} needs {{need}} m² of floor in {{year}} (80%: {{range}}) and has {{there}} m². That is enough in all futures.",
  },
  short: {
    nb: "{{laboratory}} trenger {{need}} m² gulv i {{year}} (80 %: {{range}}) og har {{there}} m². Det er for lite i {{chance}} framtider.",
    nn: "{{laboratory}} treng {{need}} m² golv i {{year}} (80 %: {{range}}) og har {{there}} m². Det er for lite i {{chance}} framtider.",
    en: "{{laboratory}} needs {{need}} m² of floor in {{year}} (80%: {{range}}) and has {{there}} m². That is too little in {{chance}} futures.",
  },
  unknown: {
    nb: "{{laboratory}} trenger {{need}} m² gulv i {{year}} (80 %: {{range}}). Hvor mye det har, er ikke oppgitt.",
    nn: "{{laboratory}} treng {{need}} m² golv i {{year}} (80 %: {{range}}). Kor mykje det har, er ikkje oppgjeve.",
    en: "{{laboratory}} needs {{need}} m² of floor in {{year}} (80%: {{range}}). What it has is not stated.",
  },
  noFloor: {
    nb: "{{laboratory}}: Datasettet sier ikke hvor mye gulv laboratoriet trenger.",
    nn: "{{laboratory}}: Datasettet seier ikkje kor mykje golv laboratoriet treng.",
    en: "{{laboratory}}: the dataset does not say how much floor the laboratory needs.",
  },
  storage: {
    nb: "For lite lager i noen framtider: {{stores}}.",
    nn: "For lite lager i nokre framtider: {{stores}}.",
    en: "Too little storage in some futures: {{stores}}.",
  },
  floor: { nb: "gulv", nn: "golv", en: "floor" },
  kind: {
    bench: { no: "benk", en: "bench" },
    instrument: { no: "instrument", en: "instruments" },
    storage: { no: "lager", en: "storage" },
    office: { no: "kontor", en: "office" },
    reception: { no: "mottak", en: "reception" },
  },
  column: {
    room: { no: "Rom", en: "Room" },
    kind: { nb: "Brukes til", nn: "Blir brukt til", en: "Used for" },
    use: { nb: "Hva som måles", nn: "Kva som blir målt", en: "What is measured" },
    there: { no: "Er der", en: "There" },
  },
  rooms: {
    nb: "Rommene, med kilde for hvert tall",
    nn: "Romma, med kjelde for kvart tal",
    en: "The rooms, with the source of each figure",
  },
  noRooms: {
    nb: "Datasettet sier ikke hvilke rom laboratoriet har. Legg til rader i laboratory_rooms.csv.",
    nn: "Datasettet seier ikkje kva rom laboratoriet har. Legg til rader i laboratory_rooms.csv.",
    en: "The dataset does not say which rooms the laboratory has. Add rows to laboratory_rooms.csv.",
  },
  meaning: {
    nb: "Gulv er instrumentene med plassen rundt dem og meterne av benk folk trenger når flest arbeider. Lager er to måneders bruk av hver vare.",
    nn: "Golv er instrumenta med plassen rundt dei og meterane av benk folk treng når flest arbeider. Lager er to månaders bruk av kvar vare.",
    en: "Floor is the instruments with the space around them and the metres of bench people need when most are at work. Storage is two months' use of each product.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "laboratory-area": typeof texts;
  }
}
