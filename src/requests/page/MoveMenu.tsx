import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCommands } from '#ui/commands/useCommands.ts';
import { PlainIcon } from '#ui/PlainIcon.tsx';
import { Press } from '#ui/Press.tsx';
import { KeyMenu } from './KeyMenu.tsx';
import { useMoveChoices } from './useMoveChoices.ts';

/** Where else the request may go: first what keeps it open, below the line what ends it. */
export const MoveMenu = () => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choices = useMoveChoices();
  const button = useRef<HTMLButtonElement>(null);
  useCommands([
    {
      id: 'request.move',
      keys: 'm',
      label: 'repeats.keys.move',
      group: 'request',
      run: () => setAnchor(button.current),
      enabled: choices.length > 0,
    },
  ]);
  if (choices.length === 0) return null;
  const label = translate('requests.moves.menu');
  return (
    <>
      <Press
        ref={button}
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {label}
        <PlainIcon name="open" after />
      </Press>
      {anchor ? (
        <KeyMenu label={label} anchor={anchor} choices={choices} upwards onClose={() => setAnchor(null)} />
      ) : null}
    </>
  );
};
