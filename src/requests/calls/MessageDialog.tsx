import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { Message } from '#domain/messages.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { Changes } from '#page/Changes.tsx';
import { ActDialog } from '#ui/ActDialog.tsx';
import { useAct } from '#ui/useAct.ts';
import { useCatalogue } from '#ui/useCatalogue.ts';
import { type Channel, MessageInputs } from './MessageInputs.tsx';

interface Props {
  request: AppointmentRequest;
  onClose: () => void;
}

/** An e-mail that the desk sends, or a text message that a person sends from their phone and says so. */
export const MessageDialog = ({ request, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct('requests', request);
  const zone = useCatalogue('locations').byId.get(request.locationId)?.zone;
  const [channel, setChannel] = useState<Channel>('email');
  return (
    <ActDialog
      title={translate('calls.message.open')}
      submit={translate(channel === 'email' ? 'calls.message.send' : 'calls.message.iSentIt')}
      values={{
        channel: 'email',
        language: request.language?.startsWith('es') ? 'es' : 'en',
        templateId: '',
      }}
      send={(message, version) => act('messages', message, version)}
      renderChanges={(current) => <Changes before={request} after={current} zone={zone} />}
      onDone={(written) =>
        notify((written as Message).status === 'waiting' ? 'calls.message.done' : 'calls.message.kept')
      }
      onClose={onClose}
    >
      <MessageInputs request={request} onChannel={setChannel} />
    </ActDialog>
  );
};
