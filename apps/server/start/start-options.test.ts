import { describe, expect, it } from "vitest";
import { startOptions, UsageError } from "./start-options.ts";

describe("how to start", () => {
  it("is port 4180 on this machine when nothing is said", () => {
    expect(startOptions([], {})).toEqual({ port: 4180, host: "127.0.0.1", logLevel: "warn" });
  });

  it("comes from the environment, and the command line goes first", () => {
    const environment = {
      FRAMSYN_PORT: "5000",
      FRAMSYN_DATA: "/a",
      DATABASE_URL: "postgresql://x",
      FRAMSYN_LOG: "info",
      FRAMSYN_HOST: "::1",
      FRAMSYN_WORKERS: "0",
      FRAMSYN_SMALLEST_SHOWN: "5",
    };
    expect(startOptions([], environment)).toEqual({
      port: 5000,
      host: "::1",
      logLevel: "info",
      dataFolder: "/a",
      databaseUrl: "postgresql://x",
      workers: 0,
      smallestShown: 5,
    });
    expect(startOptions(["--port", "0", "--data-folder", "/b"], environment)).toMatchObject({ port: 0, dataFolder: "/b" });
  });

  it("takes an empty DATABASE_URL for none", () => {
    expect(startOptions([], { DATABASE_URL: "" })).not.toHaveProperty("databaseUrl");
  });

  it("is explained when it makes no sense, and when asked for", () => {
    expect(() => startOptions(["--port", "65536"], {})).toThrow(UsageError);
    expect(() => startOptions(["--port", "-1"], {})).toThrow(UsageError);
    expect(() => startOptions(["extra"], {})).toThrow(UsageError);
    expect(() => startOptions([], { FRAMSYN_LOG: "loud" })).toThrow(/silent, fatal/);
    expect(() => startOptions([], { FRAMSYN_WORKERS: "many" })).toThrow(/FRAMSYN_WORKERS is "many"/);
    for (const text of ["1", "101", "few", "-3"])
      expect(() => startOptions([], { FRAMSYN_SMALLEST_SHOWN: text })).toThrow(/FRAMSYN_SMALLEST_SHOWN is .* from 2 to 100/);
    expect(startOptions(["--help"], {})).toBeNull();
  });
});
