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
  send: (version?: number) => Promise<unknown>;
  onDone?: (answered: unknown) => void;
  onClose: () => void;
}

/** Shows who links to an article and what came from it before it is taken away or gets another address. */
export const ImpactDialog = ({ article, act, send, onDone, onClose }: Props) => {
  const translate = useTranslate();
  return (
    <ActDialog
      title={translate(`articleReach.impact.${act}.title`)}
      submit={translate(`articleReach.impact.${act}.submit`)}
      lead={<Impact article={article} act={act} />}
      send={(_values, version) => send(version)}
      {...(onDone ? { onDone } : {})}
      onClose={onClose}
      ready
    />
  );
};
