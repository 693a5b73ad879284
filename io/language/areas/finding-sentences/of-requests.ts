import type { NorwegianText, Texts } from "../../texts.ts";

/** Findings about requests to the server. */
export const ofRequests = {
  "request.missing": { nb: "{{field}} mangler. Oppgi det.", nn: "{{field}} manglar. Oppgje det." },
  "request.unknown-field": {
    nb: "Det finnes ikke noe felt {{field}}. Fjern det eller rett navnet.",
    nn: "Det finst ikkje noko felt {{field}}. Fjern det eller rett namnet.",
  },
  "request.too-small": { nb: "{{field}} må være minst {{limit}}.", nn: "{{field}} må vere minst {{limit}}." },
  "request.too-small_above": { nb: "{{field}} må være mer enn {{limit}}.", nn: "{{field}} må vere meir enn {{limit}}." },
  "request.too-small_list": { nb: "{{field}} må nevne minst {{limit}}.", nn: "{{field}} må nemne minst {{limit}}." },
  "request.too-small_text": { nb: "{{field}} må ha minst {{limit}} tegn.", nn: "{{field}} må ha minst {{limit}} teikn." },
  "request.too-large": { nb: "{{field}} kan høyst være {{limit}}.", nn: "{{field}} kan høgst vere {{limit}}." },
  "request.too-large_below": { nb: "{{field}} må være mindre enn {{limit}}.", nn: "{{field}} må vere mindre enn {{limit}}." },
  "request.too-large_list": { nb: "{{field}} kan høyst nevne {{limit}}.", nn: "{{field}} kan høgst nemne {{limit}}." },
  "request.too-large_text": { nb: "{{field}} kan høyst ha {{limit}} tegn.", nn: "{{field}} kan høgst ha {{limit}} teikn." },
  "request.not-a-choice": { nb: "{{field}} må være en av disse: {{choices}}.", nn: "{{field}} må vere ein av desse: {{choices}}." },
  "request.wrong-type": { no: "{{field}} er av feil slag." },
  "request.wrong-type_number": { nb: "{{field}} må være et tall.", nn: "{{field}} må vere eit tal." },
  "request.wrong-type_int": { nb: "{{field}} må være et helt tall.", nn: "{{field}} må vere eit heilt tal." },
  "request.wrong-type_string": { nb: "{{field}} må være en tekst.", nn: "{{field}} må vere ein tekst." },
  "request.wrong-type_array": { nb: "{{field}} må være en liste.", nn: "{{field}} må vere ei liste." },
  "request.wrong-type_object": { nb: "{{field}} må være et objekt med felter.", nn: "{{field}} må vere eit objekt med felt." },
  "request.wrong-type_boolean": { nb: "{{field}} må være sann eller usann.", nn: "{{field}} må vere sann eller usann." },
  "request.value": {
    nb: "{{field}} har en verdi som ikke kan brukes. Rett den; dokumentasjonen av API-et sier hva som ventes.",
    nn: "{{field}} har ein verdi som ikkje kan brukast. Rett han; dokumentasjonen av API-et seier kva som er venta.",
  },
  "request.too-many-draws": {
    nb: "Et spørsmål av dette slaget tar høyst {{limit}} framtider, ikke {{value}}. Spør om færre, eller bruk kommandoen framsyn.",
    nn: "Eit spørsmål av dette slaget tek høgst {{limit}} framtider, ikkje {{value}}. Spør om færre, eller bruk kommandoen framsyn.",
  },
} satisfies Texts<NorwegianText>;
