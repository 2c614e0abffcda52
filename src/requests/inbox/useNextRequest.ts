import { createContext, useContext } from 'react';

/** Answers the request that follows in the list on screen, or the one before at its end. */
export type NextRequest = (afterId: string) => string | undefined;

const context = createContext<NextRequest>(() => undefined);

export const NextRequestProvider = context.Provider;

/** After a decision the next request opens; without a list beside the request there is none. */
export const useNextRequest = (): NextRequest => useContext(context);
