import { TextInput, useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import type { ArticleStep } from '#domain/articleSteps.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { ImpactDialog } from './address/ImpactDialog.tsx';
import { asksNote, impactOfStep, type NoteStep, timeOf } from './articleStepCalls.ts';
import { PublishChecks } from './checks/PublishChecks.tsx';
import { useGate } from './checks/useGate.ts';
import { useShowFinding } from './checks/useShowFinding.ts';
import { ScheduleDialog } from './ScheduleDialog.tsx';

interface Props {
  step: ArticleStep;
  article: Article;
  send: (more: object, version?: number) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
}

/** What a step asks before it is taken: a time, a word to the colleague, or whether what hangs on it was seen. */
export const ArticleStateDialog = ({ step, article, send, onDone, onClose }: Props) => {
  const act = timeOf(article, step);
  const impact = impactOfStep(article, step);
  if (act) return <ScheduleDialog {...{ act, article, send, onDone, onClose }} />;
  if (asksNote(step)) return <NoteDialog {...{ step, send, onDone, onClose }} />;
  if (!impact) return null;
  if (impact === 'address') return <AddressDialog {...{ article, send, onDone, onClose }} />;
  return <ImpactDialog act={impact} {...{ article, send, onDone, onClose }} />;
};

/** What readers find at another address passes the checks of publishing. */
const AddressDialog = (props: Omit<Props, 'step'>) => {
  const { errors, known } = useGate();
  const checks = <PublishChecks onShow={useShowFinding(props.onClose)} />;
  const isStopped = known && errors.length > 0;
  return <ImpactDialog act="address" checks={checks} isStopped={isStopped} {...props} />;
};

const NoteDialog = ({ step, send, ...rest }: Omit<Props, 'article' | 'step'> & { step: NoteStep }) => {
  const translate = useTranslate();
  return (
    <ActDialog
      title={translate(`articleStates.steps.${step}`)}
      lead={translate(`articleStates.notes.${step}`)}
      submit={translate(`articleStates.steps.${step}`)}
      values={{ note: null }}
      send={({ note }, version) => send({ note: note || null }, version)}
      {...rest}
    >
      <TextInput source="note" label="articleStates.notes.label" multiline minRows={2} />
    </ActDialog>
  );
};
