import type { NorwegianText, Texts } from "../../texts.ts";

/** Findings about the reading of an upload as a whole. */
export const ofUploads = {
  "upload-too-long": {
    nb: "Filene lot seg ikke lese på {{seconds}} sekunder, og lesingen ble stanset. Ta ut år og områder som ikke trengs, eller del filene.",
    nn: "Filene let seg ikkje lese på {{seconds}} sekund, og lesinga vart stansa. Ta ut år og område som ikkje trengst, eller del filene.",
  },
  "upload-too-heavy": {
    nb: "Filene trenger mer minne enn tjeneren har til én opplasting, og lesingen ble stanset. Ta ut år og områder som ikke trengs, eller del filene.",
    nn: "Filene treng meir minne enn tenaren har til éi opplasting, og lesinga vart stansa. Ta ut år og område som ikkje trengst, eller del filene.",
  },
} satisfies Texts<NorwegianText>;
