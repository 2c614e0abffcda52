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
  /** Says so along with what they look at next, or alone where they look at nothing. */
  turnFrom: (id: Identifier) => void;
}

export const createPresence = (send: Send): Presence => {
  let turned: { id: Identifier; waiting: ReturnType<typeof setTimeout> } | undefined;
  const tell = (id: Identifier, body: object, keepalive = false) =>
    send(`/requests/${encodeURIComponent(id)}/presence`, { method: 'POST', body, keepalive });
  const leave = async (id: Identifier) => {
    await tell(id, { gone: true }, true);
  };
  const taken = (): Identifier | undefined => {
    const id = turned?.id;
    clearTimeout(turned?.waiting);
    turned = undefined;
    return id;
  };
  return {
    lookAt: async (id, writing) => {
      const left = taken();
      const { data } = await asData<{ here: Onlooker[] }>(
        await tell(id, { writing, ...(left ? { left } : {}) }),
      );
      return { data: data.here };
    },
    leave,
    turnFrom: (id) => {
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
