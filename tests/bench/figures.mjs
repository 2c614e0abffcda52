import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

export const median = (values) => {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

export const rounded = (value, digits = 0) => Number(value.toFixed(digits));

/** `1.12 (target ≤ 1.3)`, and whether that is kept. */
export const against = (ratio, target) =>
  `${ratio.toFixed(2)} (target ≤ ${target}${ratio <= target ? '' : ', MISSED'})`;

const isLinux = process.platform === 'linux';

/** What /proc/PID/stat says: parent, and CPU of itself and of children it has waited for, in ticks of 10 ms. */
const statOf = (pid) => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent: fields[1], ticks: fields[11] + fields[12] + fields[13] + fields[14] };
  } catch {
    return undefined;
  }
};

export const parentOf = (pid) => statOf(pid)?.parent;

/** Milliseconds of CPU that a process and all below it have used; undefined where that cannot be known. */
export const cpuOf = (root) => {
  if (!isLinux) return undefined;
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), ...statOf(name) }));
  const below = (pid) =>
    all.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...below(one.pid)]);
  const family = [...all.filter(({ pid }) => pid === root), ...below(root)];
  return family.reduce((sum, { ticks = 0 }) => sum + ticks, 0) * 10;
};

const memory = (pid, name) =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** Begins to watch a process's memory; the answer says how many MB it grew by at most. */
export const watchMemory = (pid) => {
  if (!isLinux) return () => Number.NaN;
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  const before = memory(pid, 'VmRSS');
  return () => memory(pid, 'VmHWM') - before;
};
