/** What can be done about a signature, by its address below the article. */
export const reviewActs = {
  sign: 'sign-off',
  readAgain: 'read-again',
  ask: 'ask-review',
  sendBack: 'send-back',
  setBack: 'back-to-signed',
} as const;
export type ReviewAct = keyof typeof reviewActs;
