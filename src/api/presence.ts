import type { Identifier } from 'react-admin';
import { asData, type Send } from './send.ts';

/** A colleague who has the record open now. */
export interface Onlooker {
  staffId: string;
  /** With something typed that is not saved yet. */
  writing: boolean;
}

/** Whose records tell who has them open. */
export type Looked = 'requests' | 'articles';

export interface Presence {
  /** Says that the caller is looking at the record; answers who else is. */
  lookAt: (id: Identifier, writing: boolean, resource?: Looked) => Promise<{ data: Onlooker[] }>;
  /** Says that they have gone; sent even while the window closes. */
  leave: (id: Identifier, resource?: Looked) => Promise<void>;
  /** Says so along with what they look at next, or alone where they look at nothing. */
  turnFrom: (id: Identifier, resource?: Looked) => void;
}

/** Whoever has signed out is known to be gone: the server said their farewell with the session's. */
export const createPresence = (send: Send, isSignedIn: () => boolean): Presence => {
  let turned: { id: Identifier; waiting: ReturnType<typeof setTimeout> } | undefined;
  const tell = (resource: Looked, id: Identifier, body: object, keepalive = false) =>
    send(`/${resource}/${encodeURIComponent(id)}/presence`, { method: 'POST', body, keepalive });
  const leave = async (id: Identifier, resource: Looked = 'requests') => {
    if (isSignedIn()) await tell(resource, id, { gone: true }, true);
  };
  const taken = (): Identifier | undefined => {
    const id = turned?.id;
    clearTimeout(turned?.waiting);
    turned = undefined;
    return id;
  };
  return {
    lookAt: async (id, writing, resource = 'requests') => {
      const left = resource === 'requests' ? taken() : undefined;
      const { data } = await asData<{ here: Onlooker[] }>(
        await tell(resource, id, { writing, ...(left ? { left } : {}) }),
      );
      return { data: data.here };
    },
    leave,
    turnFrom: (id, resource = 'requests') => {
      if (resource !== 'requests') return void leave(id, resource).catch(() => undefined);
      const before = taken();
      if (before) leave(before).catch(() => undefined);
      const alone = () => {
        turned = undefined;
        leave(id).catch(() => undefined);
      };
      turned = { id, waiting: setTimeout(alone) };
    },
  };
};
