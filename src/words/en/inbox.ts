/** The inbox: views, list, keys, palette, bulk changes. */
export const inbox = {};
