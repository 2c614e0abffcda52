import type { Failure } from '#api/failure.ts';
import type { Article } from '#domain/article.ts';

export type Values = Record<string, unknown>;

/** What the server answers to a save: the record, without the texts it was sent. */
export type Answered = Partial<Article> & Pick<Article, 'version' | 'updatedAt'>;

/** Somebody else saved first: what stands there now, and who it was. */
export interface Clash {
  theirs: Article;
  savedById: string | null;
}

export type Saving =
  | { is: 'saved' | 'typing' | 'saving' }
  /** The server could not be reached, or was not able to: it is tried again. */
  | { is: 'retrying'; failure: Failure }
  /** These fields are not as they must be; everything else is saved. */
  | { is: 'refused'; fields: readonly string[]; failure: Failure }
  | { is: 'stale'; clash: Clash }
  /** Trying again would not help. */
  | { is: 'stopped'; failure: Failure };

interface Conditions {
  version: number;
  idempotencyKey: string;
}

export interface SaverParts {
  /** What the form holds now. */
  values: () => Values;
  record: Pick<Article, 'version'> & Values;
  send: (typed: Values, conditions: Conditions) => Promise<Answered>;
  /** Keeps everything as a version of its own. */
  keep: (values: Values, version: number, note: string | null) => Promise<Answered>;
  /** `typed` is what was sent; whatever the server made of it stays there. */
  onSaved: (answered: Answered, typed: Values, isAll: boolean) => void;
  onChange: (saving: Saving) => void;
}

export interface Saver {
  /** Something may have been typed. */
  typed: () => void;
  /** Saves now what is unsaved. Answers whether everything is. */
  flush: () => Promise<boolean>;
  /** Saves everything as a version of its own, with what is said of it. @throws Failure */
  keep: (note?: string | null) => Promise<Answered>;
  /** The form was given another version: a newer one of somebody else, or two made one. */
  adopt: (record: Pick<Article, 'version'> & Values) => void;
  /** The text as it was when the person began to differ from it. */
  base: () => Values;
  version: () => number;
  isUnsaved: () => boolean;
  /** Goes on after a failure at once: the network is back, say. */
  retry: () => void;
  stop: () => void;
}
