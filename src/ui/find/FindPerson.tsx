import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Chooser } from './Chooser.tsx';
import { usePeopleChoices } from './usePeopleChoices.tsx';

/** Four digits, the right person, while it rings. */
export const FindPerson = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const { groups, status } = usePeopleChoices(typed);
  return (
    <Chooser
      label={translate('live.find.title')}
      placeholder={translate('live.find.hint')}
      typed={typed}
      onTyped={setTyped}
      groups={groups}
      status={status}
      onClose={onClose}
    />
  );
};
