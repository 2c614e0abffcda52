import { useStoreContext } from 'react-admin';
import { phoneDigits } from '#domain/phoneSearch.ts';
import type { deskSources } from '#domain/request.ts';

/** What is known of whoever calls, before a request of theirs is written. */
export interface Caller {
  source?: (typeof deskSources)[number];
  firstName?: string;
  lastName?: string;
  phone?: string;
  email?: string;
}

/** A number, an address or a name. */
export const callerFrom = (typed: string): Caller => {
  const text = typed.trim();
  if (!text) return {};
  if (phoneDigits(text)) return { phone: text };
  if (text.includes('@')) return { email: text };
  const [firstName = '', ...others] = text.split(/\s+/);
  return { firstName, ...(others.length > 0 ? { lastName: others.join(' ') } : {}) };
};

const kept = 'requests.caller';

/** From the search to the form, in memory: neither the address nor the browser’s storage may hold it. */
export const useCaller = () => {
  const store = useStoreContext();
  return {
    keep: (caller: Caller) => store.setItem(kept, caller),
    kept: (): Caller => store.getItem<Caller>(kept) ?? {},
    forget: () => store.removeItem(kept),
  };
};
