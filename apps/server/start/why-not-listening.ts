const REASONS: Readonly<Record<string, string>> = {
  EACCES: "this user may not use the port; ports below 1024 are often kept for administrators. Choose another with --port.",
  EADDRNOTAVAIL: "this machine does not have the address. Set FRAMSYN_HOST to one it has, or leave it out.",
  ENOTFOUND: "nobody knows the host name. Set FRAMSYN_HOST to an address of this machine, or leave it out.",
  EAI_AGAIN: "the host name cannot be looked up. Set FRAMSYN_HOST to an address of this machine, or leave it out.",
};

/** Says in words why a server could not listen and what to do; null for an error of another kind. */
export function whyNotListening(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, syscall, address, hostname, port } = error as NodeJS.ErrnoException & {
    readonly address?: string;
    readonly hostname?: string;
    readonly port?: number;
  };
  const reason = REASONS[code ?? ""];
  if (reason === undefined || (syscall !== "listen" && syscall !== "getaddrinfo")) return null;
  return `Framsyn cannot listen on ${address ?? hostname ?? "the address given"}${port === undefined ? "" : `, port ${port}`}: ${reason}`;
}
