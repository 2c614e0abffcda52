import { BlockList, isIP } from 'node:net';

/** Everything a server of ours must not be talked into asking: this machine, its network, and what is no one's. */
const closed: readonly (readonly [address: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Link-local, and where clouds answer who the machine is.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
/** Of IPv6 only 2000::/3 is given out; within it these are not, or carry an IPv4 address that would have to be asked. */
const closed6: readonly (readonly [address: string, prefix: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const list = new BlockList();
for (const [address, prefix] of closed) list.addSubnet(address, prefix, 'ipv4');
const list6 = new BlockList();
for (const [address, prefix] of closed6) list6.addSubnet(address, prefix, 'ipv6');
const givenOut = new BlockList();
givenOut.addSubnet('2000::', 3, 'ipv6');

/** Does this IP address lead into the public network? A name is none. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !list.check(address, 'ipv4');
  return family === 6 && givenOut.check(address, 'ipv6') && !list6.check(address, 'ipv6');
}
