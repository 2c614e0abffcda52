import { isFailure } from './failure.ts';
import type { Send } from './send.ts';
import type { Session } from './session.ts';

/**
 * When the session has run out under someone, asks them to sign in again where they stand, then sends
 * the same call once more: nothing typed is lost. Calls before anybody signed in fail as they are.
 */
export const createHttpClient =
  (send: Send, session: Session): Send =>
  async (path, call) => {
    const signIns = session.signIns();
    try {
      return await send(path, call);
    } catch (error) {
      const expired = isFailure(error) && error.status === 401 && session.me() !== undefined;
      if (!expired) throw error;
      const renewedMeanwhile = session.signIns() > signIns;
      if (!renewedMeanwhile) {
        await session.signInAgain().catch(() => {
          throw error;
        });
      }
      return send(path, call);
    }
  };
