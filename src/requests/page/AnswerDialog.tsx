import { required, TextInput, useTranslate } from 'react-admin';
import { blockedByUnreadFlags } from '#domain/moves.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { useAct } from '#ui/useAct.ts';
import { Changes } from './Changes.tsx';
import { answerOf } from './clinicianAnswers.ts';
import { ReadFirstLead } from './ReadFirstLead.tsx';
import { isUnread } from './unreadFlags.ts';
import { type Doing, useRequestDesk } from './useRequestDesk.ts';

interface Props {
  doing: Extract<Doing, { what: 'answer' }>;
  onClose: () => void;
}

const needed = (field: string) => [required(`problems.fields.${field}.missing`)];
const rules = { reason: needed('reason'), note: needed('note') };

/** A clinician's answer to the question: one move, and the words the desk needs with it. */
export const AnswerDialog = ({ doing: { answer }, onClose }: Props) => {
  const translate = useTranslate();
  const { request, zone, decided } = useRequestDesk();
  const act = useAct('requests', request);
  const { to, needs, opening } = answerOf(answer);
  const unread = isUnread(request) && (blockedByUnreadFlags as readonly string[]).includes(to);
  const title = translate(`repeats.answers.${answer}`);
  const first = needs ?? 'note';
  return (
    <ActDialog
      title={title}
      lead={unread ? <ReadFirstLead onClose={onClose} /> : translate(`repeats.answers.lead.${answer}`)}
      possible={!unread}
      submit={title}
      values={{ note: opening ? translate(opening) : '' }}
      send={({ reason, note }, version) => act('moves', { to, reason, note }, version)}
      renderChanges={(current) => <Changes before={request} after={current} zone={zone} />}
      onDone={(answered) => decided(to, answered)}
      onClose={onClose}
    >
      <TextInput
        source={first}
        label={`repeats.answers.words.${first}`}
        multiline
        minRows={3}
        autoFocus
        {...(needs ? { validate: rules[needs] } : {})}
      />
    </ActDialog>
  );
};
