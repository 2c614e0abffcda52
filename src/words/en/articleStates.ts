/** Where an article stands, how it is saved, and who else is at it. */
export const articleStates = {
  settings: {
    title: 'Articles',
    approval: 'Nothing goes live that nobody but its author has approved or signed.',
  },
};
