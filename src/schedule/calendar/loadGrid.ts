/** The grid and its library, asked for as soon as somebody is on the way to them. */
export const loadGrid = async () => ({ default: (await import('./Grid.tsx')).Grid });
