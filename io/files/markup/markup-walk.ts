import { Parser } from "htmlparser2";
import { Unreadable } from "../reading/file-result.ts";
import { pause } from "../reading/pause.ts";

/** Signs parsed between two pauses. */
const PIECE = 1 << 18;

/** Elements within each other: a table in a page that was copied together is some dozens deep. */
const DEEPEST = 1000;

/** What is told of the elements of a document, in order. */
export interface MarkupReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  /** @param implied the document does not say that the element ends here */
  close(name: string, implied: boolean): void;
}

/**
 * Walks a document piece by piece. Names are in small letters in HTML; in XML they are without their prefix, and a document that does not close
 * what it opens is damaged.
 *
 * @throws Unreadable, or the signal's reason
 */
export async function walkMarkup(text: string, form: "html" | "xml", reader: MarkupReader, signal: AbortSignal | undefined): Promise<void> {
  const xml = form === "xml";
  const local = (name: string): string => (xml ? name.slice(name.indexOf(":") + 1) : name);
  const withLocalNames = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    xml ? Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value])) : attributes;
  let [opened, depth] = [-1, 0];
  let ending = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        refuseUnclosed(text, parser);
        opened = parser.startIndex;
        if (++depth > DEEPEST) throw new Unreadable("file-damaged", { kind: form });
        reader.open(local(name), withLocalNames(attributes));
      },
      ontext: (piece) => reader.text(piece),
      onclosetag: (name, implied) => {
        // The parser calls the end of <br/> implied too: it is where the element began.
        if (xml && implied && (ending || parser.startIndex !== opened)) throw new Unreadable("file-damaged", { kind: "xml" });
        if (!implied) refuseUnclosed(text, parser);
        depth--;
        reader.close(local(name), implied);
      },
    },
    { xmlMode: xml, decodeEntities: true },
  );
  for (let start = 0; start < text.length; start += PIECE) {
    await pause(signal);
    parser.write(text.slice(start, start + PIECE));
  }
  ending = true;
  parser.end();
}

/** A tag that holds the sign with which the next begins was not closed: what stood between the two is lost. */
function refuseUnclosed(text: string, { startIndex, endIndex }: Parser): void {
  // Behind <?xml ?> the parser counts from the sign that ends it.
  const tag = text.slice(text.indexOf("<", startIndex) + 1, endIndex);
  if (tag.includes("<") && tag.replace(/"[^"]*"|'[^']*'/g, "").includes("<")) throw new Unreadable("file-damaged", { kind: "markup" });
}
