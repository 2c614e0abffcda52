import Button from '@mui/material/Button';
import { useState } from 'react';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '#api/dataProvider.ts';
import type { StaffRecord } from '#domain/staffForms.ts';
import { ActDialog } from '#ui/ActDialog.tsx';

/** A new link for someone who lost theirs or their password; it ends every session of theirs, so it asks first. */
export const InviteAgain = ({
  onInvited,
}: {
  onInvited: (invited: { name: string; link: string }) => void;
}) => {
  const translate = useTranslate();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const person = useRecordContext<StaffRecord>();
  const [asking, setAsking] = useState(false);
  if (!person) return null;
  const { id, name } = person;
  const send = async () => {
    const { data } = await dataProvider.act<{ id: string; inviteLink: string }>('staff', id, 'invite');
    onInvited({ name, link: data.inviteLink });
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{translate('team.inviteAgain')}</Button>
      {asking ? (
        <ActDialog
          title={translate('team.inviteAgain')}
          lead={translate('team.inviteAgainText', { name })}
          submit={translate('team.makeLink')}
          send={send}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
};
