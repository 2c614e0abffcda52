/** `ended`: the person has a time, or waits no longer. */
const waitingStatuses = ['waiting', 'ended'] as const;
export type WaitingStatus = (typeof waitingStatuses)[number];
