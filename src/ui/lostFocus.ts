/** Nothing of a page has the keyboard, at most its main region as a whole. */
export const isFocusLost = (): boolean => {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement.id === 'main-content';
};
