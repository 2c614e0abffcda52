import { required, TextInput, useTranslate } from 'react-admin';
import { blockedByUnreadFlags, needsReason } from '#domain/moves.ts';
import { ActDialog } from '#ui/ActDialog.tsx';
import { useAct } from '#ui/useAct.ts';
import { useSettings } from '#ui/useSettings.ts';
import { Changes } from './Changes.tsx';
import { DuplicateInput } from './DuplicateInput.tsx';
import { ReadFirstLead } from './ReadFirstLead.tsx';
import { isUnread } from './unreadFlags.ts';
import { moveName } from './useMoveChoices.ts';
import { type Doing, useRequestDesk } from './useRequestDesk.ts';

interface Props {
  doing: Extract<Doing, { what: 'move' }>;
  onClose: () => void;
}

const reasonNeeded = [required('problems.fields.reason.missing')];

/** One dialog for every move: it asks for what the move's row in the table needs. */
export const MoveDialog = ({ doing: { to }, onClose }: Props) => {
  const translate = useTranslate();
  const { request, zone, decided } = useRequestDesk();
  const act = useAct('requests', request);
  const settings = useSettings();
  const { status } = request;
  const unread = isUnread(request) && blockedByUnreadFlags.includes(to);
  const name = translate(moveName(status, to));

  return (
    <ActDialog
      title={name}
      lead={
        unread ? (
          <ReadFirstLead onClose={onClose} />
        ) : (
          translate(`requests.moves.lead.${to}`, {
            _: '',
            tries: settings?.contactTries ?? '',
            days: settings?.contactDays ?? '',
          })
        )
      }
      possible={!unread}
      ready={to !== 'duplicate' && !needsReason(status, to)}
      submit={name}
      send={({ reason, note, duplicateOf }, version) =>
        act('moves', { to, reason, note, duplicateOf }, version)
      }
      renderChanges={(current) => <Changes before={request} after={current} zone={zone} />}
      onDone={(answered) => decided(to, answered)}
      onClose={onClose}
    >
      {to === 'duplicate' ? <DuplicateInput request={request} /> : null}
      {needsReason(status, to) ? (
        <TextInput
          source="reason"
          label="requests.moves.reason"
          validate={reasonNeeded}
          multiline
          autoFocus
        />
      ) : null}
      <TextInput source="note" label="requests.moves.note" multiline minRows={2} />
    </ActDialog>
  );
};
