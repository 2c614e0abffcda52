import type { AppointmentRequest } from '#domain/requestRecord.ts';

/** Words to read first that nobody has read yet: they block an ending and a booking, never contact. */
export const isUnread = ({
  flags,
  flagsReadAt,
}: Pick<AppointmentRequest, 'flags' | 'flagsReadAt'>): boolean => flags.length > 0 && !flagsReadAt;
