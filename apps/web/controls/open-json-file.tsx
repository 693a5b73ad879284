import { OpenFile, type OpenFileProps } from "./open-file.tsx";

interface OpenJsonFileProps extends Omit<OpenFileProps, "accept" | "onOpen"> {
  /** Takes what is in the file: parsed JSON, or null where it is none. */
  readonly onOpen: (content: unknown, name: string) => void | Promise<void>;
}

/** Text that is no JSON reads as nothing, which a reader of files explains like any other file that does not hold what it should. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Opens a JSON file of the reader's own. */
export const OpenJsonFile = ({ onOpen, ...props }: OpenJsonFileProps) => (
  <OpenFile {...props} accept=".json,application/json" onOpen={(text, name) => onOpen(parsed(text), name)} />
);
