/**
 * Does any form on the page hold something unsaved? React-admin's forms object to the window being closed
 * while they do, so they are asked exactly that.
 */
export const isAnythingUnsaved = (): boolean => {
  const question = new Event('beforeunload', { cancelable: true });
  globalThis.dispatchEvent(question);
  return question.defaultPrevented;
};
