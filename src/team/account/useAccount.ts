import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useAuthProvider } from 'react-admin';
import type { Account } from '#api/account.ts';
import type { DeskAuthProvider } from '#api/authProvider.ts';

/** @throws where the desk is drawn without a server to sign in to */
export const useAccount = (): Account => {
  const authProvider = useAuthProvider<DeskAuthProvider>();
  if (!authProvider) throw new Error('An account needs an authProvider.');
  return authProvider.account;
};

const own = 'account';

export const useOwnSessions = () => {
  const account = useAccount();
  return useQuery({ queryKey: [own, 'sessions'], queryFn: account.sessions });
};

export const useTwoFactor = () => {
  const account = useAccount();
  return useQuery({ queryKey: [own, 'two-factor'], queryFn: account.twoFactor });
};

/** What the page shows of the account is asked for anew. */
export const useRefreshAccount = () => {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [own] });
};
