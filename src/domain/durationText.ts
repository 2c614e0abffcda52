const HOUR = 60;

/** Minutes as people write them: `4 h 30 min`, `2 h`, `45 min`. */
export const durationText = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : '']
    .filter(Boolean)
    .join(' ');
};

const forms = [
  /^(?<hours>\d{1,4})\s*(?:h|hr|hrs|hours?|horas?)(?:\s*(?<minutes>\d{1,2})\s*(?:m|min|mins|minutes?|minutos?)?)?$/,
  /^(?<minutes>\d{1,5})\s*(?:m|min|mins|minutes?|minutos?)$/,
  /^(?<hours>\d{1,4}):(?<minutes>\d{2})$/,
];

/** Minutes from `4 h 30`, `2 hours`, `45 min` or `4:30`; undefined for anything else. A bare number says no unit. */
export const readDuration = (typed: string): number | undefined => {
  const text = typed.trim().toLowerCase();
  const read = forms.map((form) => form.exec(text)?.groups).find(Boolean);
  return read && Number(read['hours'] ?? 0) * HOUR + Number(read['minutes'] ?? 0);
};
