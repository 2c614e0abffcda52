/** What the tests of a screen can tell of an element: nothing there has a size, a place or a colour. */
export const told = new Set(['display', 'visibility', 'content-visibility', 'opacity', 'pointer-events']);
