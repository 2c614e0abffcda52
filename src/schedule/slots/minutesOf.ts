/** Minutes after midnight of a time as its field writes it, `09:20`; undefined while it is incomplete. */
export const minutesOf = (time: string): number | undefined => {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
};
