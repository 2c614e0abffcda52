import { type RefObject, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Chooser } from './Chooser.tsx';
import { usePeopleChoices } from './usePeopleChoices.tsx';

interface Props {
  /** What was typed before this was here. */
  ahead: RefObject<string>;
  onClose: () => void;
}

/** Four digits, the right person, while it rings. */
export const FindPerson = ({ ahead, onClose }: Props) => {
  const translate = useTranslate();
  const [typed, setTyped] = useState(() => ahead.current);
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
