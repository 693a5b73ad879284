/** Findings about requests to the server, bokmål. See nb.ts. */
export const requestNb: Readonly<Record<string, string>> = {
  "request.missing": "{{field}} mangler. Oppgi det.",
  "request.unknown-field": "Det finnes ikke noe felt {{field}}. Fjern det eller rett navnet.",
  "request.too-small": "{{field}} må være minst {{limit}}.",
  "request.too-small_above": "{{field}} må være mer enn {{limit}}.",
  "request.too-small_list": "{{field}} må nevne minst {{limit}}.",
  "request.too-small_text": "{{field}} må ha minst {{limit}} tegn.",
  "request.too-large": "{{field}} kan høyst være {{limit}}.",
  "request.too-large_below": "{{field}} må være mindre enn {{limit}}.",
  "request.too-large_list": "{{field}} kan høyst nevne {{limit}}.",
  "request.too-large_text": "{{field}} kan høyst ha {{limit}} tegn.",
  "request.not-a-choice": "{{field}} må være en av disse: {{choices}}.",
  "request.wrong-type": "{{field}} er av feil slag.",
  "request.wrong-type_number": "{{field}} må være et tall.",
  "request.wrong-type_int": "{{field}} må være et helt tall.",
  "request.wrong-type_string": "{{field}} må være en tekst.",
  "request.wrong-type_array": "{{field}} må være en liste.",
  "request.wrong-type_object": "{{field}} må være et objekt med felter.",
  "request.wrong-type_boolean": "{{field}} må være sann eller usann.",
  "request.value": "{{field}} har en verdi som ikke kan brukes. Rett den; dokumentasjonen av API-et sier hva som ventes.",
  "request.too-many-draws":
    "Et spørsmål av dette slaget tar høyst {{limit}} framtider, ikke {{value}}. Spør om færre, eller bruk kommandoen framsyn.",
};
