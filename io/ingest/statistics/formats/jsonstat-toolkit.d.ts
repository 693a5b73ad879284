/** The parts of jsonstat-toolkit that are used; the library has no types of its own. */
declare module "jsonstat-toolkit" {
  export interface ToolkitDimension {
    readonly label: string | null;
    readonly role: string | null;
    readonly id: readonly string[];
  }
  export interface ToolkitDataset {
    readonly label: string | null;
    readonly source: string | null;
    readonly updated: string | null;
    readonly href: string | null;
    readonly note: unknown;
    readonly extension: unknown;
    readonly id: readonly string[];
    readonly value: readonly unknown[] | null;
    readonly status: readonly unknown[] | null;
    Dimension(id: string): ToolkitDimension | null;
  }
  /** Reads a dataset of any version; it must hold together, and is changed by being read. */
  export default function toolkit(json: unknown): ToolkitDataset;
}
