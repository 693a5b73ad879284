/** Findings about requests to the server, nynorsk. See nn.ts. */
export const requestNn: Readonly<Record<string, string>> = {
  "request.missing": "{{field}} manglar. Oppgje det.",
  "request.unknown-field": "Det finst ikkje noko felt {{field}}. Fjern det eller rett namnet.",
  "request.too-small": "{{field}} må vere minst {{limit}}.",
  "request.too-small_above": "{{field}} må vere meir enn {{limit}}.",
  "request.too-small_list": "{{field}} må nemne minst {{limit}}.",
  "request.too-small_text": "{{field}} må ha minst {{limit}} teikn.",
  "request.too-large": "{{field}} kan høgst vere {{limit}}.",
  "request.too-large_below": "{{field}} må vere mindre enn {{limit}}.",
  "request.too-large_list": "{{field}} kan høgst nemne {{limit}}.",
  "request.too-large_text": "{{field}} kan høgst ha {{limit}} teikn.",
  "request.not-a-choice": "{{field}} må vere ein av desse: {{choices}}.",
  "request.wrong-type": "{{field}} er av feil slag.",
  "request.wrong-type_number": "{{field}} må vere eit tal.",
  "request.wrong-type_int": "{{field}} må vere eit heilt tal.",
  "request.wrong-type_string": "{{field}} må vere ein tekst.",
  "request.wrong-type_array": "{{field}} må vere ei liste.",
  "request.wrong-type_object": "{{field}} må vere eit objekt med felt.",
  "request.wrong-type_boolean": "{{field}} må vere sann eller usann.",
  "request.value": "{{field}} har ein verdi som ikkje kan brukast. Rett han; dokumentasjonen av API-et seier kva som er venta.",
  "request.too-many-draws":
    "Eit spørsmål av dette slaget tek høgst {{limit}} framtider, ikkje {{value}}. Spør om færre, eller bruk kommandoen framsyn.",
};
