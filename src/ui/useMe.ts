import { useAuthProvider } from 'react-admin';
import type { DeskAuthProvider } from '#api/authProvider.ts';
import type { Me } from '#api/session.ts';

/** The person signed in. Every page stands behind the sign-in, so there is one by the time it is drawn. */
export const useMe = (): Me | undefined => useAuthProvider<DeskAuthProvider>()?.session.me();
