import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { Impact } from './Impact.tsx';
import type { ImpactfulAct } from './impactOf.ts';

interface Props {
  article: Pick<Article, 'id' | 'title' | 'slug' | 'published'>;
  /** What is about to be done; `impactOf` knows whether it is worth asking. */
  act: ImpactfulAct;
  /** Does it. `version` is given once someone has seen a newer one and goes on all the same. */
  send: (more: object, version?: number) => Promise<unknown>;
  onDone?: (answered: unknown) => void;
  onClose: () => void;
  /** What else is to be seen or given before it can be done. */
  checks?: ReactNode;
  /** They do not let it be done. */
  isStopped?: boolean;
}

/** Shows who links to an article and what came from it before it is taken away or gets another address. */
export const ImpactDialog = ({ article, act, send, onDone, onClose, checks, isStopped = false }: Props) => {
  const translate = useTranslate();
  return (
    <ActDialog
      title={translate(`articleReach.impact.${act}.title`)}
      submit={translate(`articleReach.impact.${act}.submit`)}
      lead={
        <>
          <Impact article={article} act={act} />
          {isStopped ? checks : null}
        </>
      }
      send={send}
      {...(onDone ? { onDone } : {})}
      onClose={onClose}
      possible={!isStopped}
      ready
    >
      {checks}
    </ActDialog>
  );
};
