import { describe, expect, it } from "vitest";
import { isFree } from "./free-port.ts";
import { whyNotListening } from "./why-not-listening.ts";

describe("a server that cannot listen", () => {
  it("says that the machine lacks the address", async () => {
    // An address for documentation (RFC 5737), which no machine has.
    const error = await isFree(0, "192.0.2.1").catch((reason: unknown) => reason);
    expect(whyNotListening(error)).toMatch(/^Framsyn cannot listen on 192\.0\.2\.1: this machine does not have the address/);
  });

  it("says that the user lacks the right, and leaves other errors alone", () => {
    const refused = Object.assign(new Error("listen EACCES"), { code: "EACCES", syscall: "listen", address: "127.0.0.1", port: 80 });
    expect(whyNotListening(refused)).toMatch(/127\.0\.0\.1, port 80: .*--port/);
    expect(whyNotListening(Object.assign(new Error("mkdir"), { code: "EACCES", syscall: "mkdir" }))).toBeNull();
    expect(whyNotListening("text")).toBeNull();
  });
});
