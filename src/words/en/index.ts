import english from 'ra-language-english';
import { desk, resourceNames } from './desk.ts';
import { problems } from './problems.ts';

const { configurable: _unused, guesser: _neither, ...ra } = english.ra;

/** Every message of the staff app in English; Spanish has the same shape. */
export const words = {
  ra: {
    ...ra,
    auth: { ...ra.auth, logout: desk.account.signOut },
    message: { ...ra.message, unsaved_changes: desk.account.unsaved },
  },
  desk,
  problems,
  resources: resourceNames,
};

/** The shape a second language must have. */
export type Words = typeof words;
