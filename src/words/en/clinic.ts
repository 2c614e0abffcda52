/** What managers set: due times, holidays, alarms, templates; and figures of the marked words. */
export const clinic = {};
