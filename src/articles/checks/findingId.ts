/** Where the list of findings shows the one at this place among them all. */
export const findingId = (index: number): string => `finding-${index}`;
