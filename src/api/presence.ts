import type { Identifier } from 'react-admin';
import { asData, type Send } from './send.ts';

/** A colleague who has the record open now. */
export interface Onlooker {
  staffId: string;
  /** With something typed that is not saved yet. */
  writing: boolean;
}

export interface Presence {
  /** Says that the caller is looking at the request; answers who else is. */
  lookAt: (id: Identifier, writing: boolean) => Promise<{ data: Onlooker[] }>;
  /** Says that they have gone; sent even while the window closes. */
  leave: (id: Identifier) => Promise<void>;
}

export const createPresence = (send: Send): Presence => {
  const tell = (id: Identifier, body: object, keepalive = false) =>
    send(`/requests/${encodeURIComponent(id)}/presence`, { method: 'POST', body, keepalive });
  return {
    lookAt: async (id, writing) => {
      const { data } = await asData<{ here: Onlooker[] }>(await tell(id, { writing }));
      return { data: data.here };
    },
    leave: async (id) => {
      await tell(id, { gone: true }, true);
    },
  };
};
