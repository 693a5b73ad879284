/** Counts what became of changed files, by kind of file and of change. */
export class Tally {
  readonly #entries = new Map<string, { read: number; refused: number }>();

  count(kind: string, read: boolean): void {
    const entry = this.#entries.get(kind) ?? { read: 0, refused: 0 };
    entry[read ? "read" : "refused"]++;
    this.#entries.set(kind, entry);
  }

  get read(): number {
    return [...this.#entries.values()].reduce((sum, entry) => sum + entry.read, 0);
  }

  get refused(): number {
    return [...this.#entries.values()].reduce((sum, entry) => sum + entry.refused, 0);
  }

  toString(): string {
    const lines = [...this.#entries].sort(([one], [other]) => (one < other ? -1 : 1));
    return `${lines.map(([kind, { read, refused }]) => `${kind}: ${read} read, ${refused} refused`).join("\n")}\nin all ${this.read} read, ${this.refused} refused\n`;
  }
}
