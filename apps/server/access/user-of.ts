import { BlockList, isIP } from "node:net";
import type { FastifyRequest } from "fastify";
import { COORDINATOR, SOMEBODY, type User } from "#model/access";
import { isLoopback } from "../settings/settings.ts";

/** Who asks: said by what is known of a request. When there is a sign-in, it says so instead. */
export type UserOf = (request: Pick<FastifyRequest, "headers"> & { readonly ip: string }) => User;

/** What a proxy adds: whoever is behind it is not at this machine, though the proxy is. */
const PASSED_ON = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"] as const;

const OWN = new BlockList();
OWN.addSubnet("127.0.0.0", 8, "ipv4");
OWN.addAddress("::1", "ipv6");

const isOwnAddress = (address: string): boolean => {
  const kind = isIP(address);
  return kind !== 0 && OWN.check(address, kind === 4 ? "ipv4" : "ipv6");
};

/** The name in a Host header, without its port. */
const nameIn = (host: string): string => (/^\[([^\]]+)\]/.exec(host)?.[1] ?? host.replace(/:\d*$/, "")).toLowerCase();

/**
 * While there is no sign-in: whoever is at this machine is the placement coordinator, as long as nobody else can reach the server at all;
 * everybody else is somebody of whom nothing is known.
 *
 * @param listensOn address the server listens on.
 */
export const userAtThisMachine =
  (listensOn: string): UserOf =>
  ({ ip, headers }) => {
    const asked = nameIn(headers.host ?? "");
    const here = isLoopback(listensOn) && isOwnAddress(ip) && (asked === "localhost" || isOwnAddress(asked));
    return here && PASSED_ON.every((name) => headers[name] === undefined) ? COORDINATOR : SOMEBODY;
  };
