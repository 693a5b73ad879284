import { describe, expect, it } from "vitest";
import { userAtThisMachine } from "./user-of.ts";

const roleOf = (listensOn: string, ip: string, headers: Record<string, string>): string =>
  userAtThisMachine(listensOn)({ ip, headers: { host: "localhost:4180", ...headers } }).role;

describe("who asks, while there is no sign-in", () => {
  it.each(["127.0.0.1", "127.0.0.9", "::1", "::ffff:127.0.0.1"])(
    "is the coordinator at %s of a server that listens on this machine",
    (ip) => {
      expect(roleOf("127.0.0.1", ip, {})).toBe("coordinator");
      expect(roleOf("localhost", ip, { host: "[::1]:4180" })).toBe("coordinator");
    },
  );

  it.each(["0.0.0.0", "::", "10.0.0.4", "framsyn.example.no", ""])("is nobody known where the server listens on %s", (listensOn) => {
    expect(roleOf(listensOn, "127.0.0.1", {})).toBe("other");
  });

  it.each(["10.0.0.4", "128.0.0.1", "::2", "::ffff:10.0.0.4", "", "localhost"])("is nobody known from %s", (ip) => {
    expect(roleOf("127.0.0.1", ip, {})).toBe("other");
  });

  it.each([
    { "x-forwarded-for": "127.0.0.1" },
    { "x-forwarded-for": "" },
    { "x-real-ip": "127.0.0.1" },
    { "x-forwarded-host": "localhost" },
    { "x-forwarded-proto": "https" },
    { forwarded: "for=127.0.0.1" },
    { via: "1.1 proxy" },
    { host: "framsyn.example.no" },
    { host: "127.0.0.1.example.no" },
    { host: "10.0.0.4:4180" },
    { host: "" },
  ])("is nobody known behind a proxy or under another name: %o", (headers) => {
    expect(roleOf("127.0.0.1", "127.0.0.1", headers as unknown as Record<string, string>)).toBe("other");
  });
});
