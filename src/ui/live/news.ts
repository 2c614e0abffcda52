import type { Connection, LiveChange } from '#api/live.ts';

type Heard = (changes: readonly LiveChange[]) => void;

/** What has come in of late, for whoever on the screen wants to know. */
export interface News {
  tell: Heard;
  /** Answers how to stop. */
  hear: (heard: Heard) => () => void;
  connection: () => Connection;
  setConnection: (connection: Connection) => void;
  onConnection: (look: () => void) => () => void;
}

export const createNews = (): News => {
  const hearers = new Set<Heard>();
  const lookers = new Set<() => void>();
  let connection: Connection = { state: 'connecting' };
  return {
    tell: (changes) => {
      for (const heard of hearers) heard(changes);
    },
    hear: (heard) => {
      hearers.add(heard);
      return () => hearers.delete(heard);
    },
    connection: () => connection,
    setConnection: (now) => {
      connection = now;
      for (const look of lookers) look();
    },
    onConnection: (look) => {
      lookers.add(look);
      return () => lookers.delete(look);
    },
  };
};
