import type { Rights } from '#domain/staff.ts';
import { useMe } from './useMe.ts';

const none: Rights = {};

/** What the person signed in may do: no button is drawn that would be refused. */
export const useRights = (): Rights => useMe()?.rights ?? none;
