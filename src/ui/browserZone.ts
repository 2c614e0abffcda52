let zone: string | undefined;

/** Where whoever looks is. Asked once: the answer is slow to make, and a page needs it at every drawing. */
export const browserZone = (): string => (zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);
