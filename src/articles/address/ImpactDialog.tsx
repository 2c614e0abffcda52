import { useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { PublishChecks } from '../checks/PublishChecks.tsx';
import { useGate } from '../checks/useGate.ts';
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
}

/**
 * Shows who links to an article and what came from it before it is taken away or gets another address; what readers
 * find at a new one passes the checks of publishing.
 */
export const ImpactDialog = ({ article, act, send, onDone, onClose }: Props) => {
  const translate = useTranslate();
  const { errors, known } = useGate();
  const checks = act === 'address' ? <PublishChecks /> : null;
  const isStopped = checks !== null && known && errors.length > 0;
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
