/** The bar of the demo that runs without a server. */
export const demo = {
  note: 'Demo: everything stays in this tab, and a reload begins anew.',
  publicPages: 'Public pages',
  close: 'Close',
};
