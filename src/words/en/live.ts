/** What arrives by itself: changes, who is looking, alarms. */
export const live = {};
