import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { priorities } from '#domain/request.ts';
import type { AppointmentRequest } from '#domain/requestRecord.ts';
import { useCommands } from '#ui/commands/useCommands.ts';
import { PlainIcon } from '#ui/PlainIcon.tsx';
import { Press } from '#ui/Press.tsx';
import { PriorityChip } from '#ui/PriorityChip.tsx';
import { useRights } from '#ui/useRights.ts';
import { KeyMenu } from './KeyMenu.tsx';
import { useChangeField } from './useChangeField.ts';

/** How urgent a person finds it; each choice with what it means. */
export const PriorityMenu = ({ request }: { request: AppointmentRequest }) => {
  const translate = useTranslate();
  const rights = useRights();
  const change = useChangeField(request);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useCommands([
    {
      id: 'request.priority',
      keys: 'p',
      label: 'repeats.keys.priority',
      group: 'request',
      run: () => setAnchor(button.current),
      enabled: Boolean(rights['requests:edit']),
    },
  ]);
  if (!rights['requests:edit']) return <PriorityChip priority={request.priority} />;

  const choices = priorities.map((priority) => ({
    id: priority,
    label: <PriorityChip priority={priority} />,
    meaning: translate(`desk.priorityMeaning.${priority}`),
    selected: priority === request.priority,
    run: () => {
      const word = translate(`desk.priority.${priority}`);
      void change({ priority }, translate('requests.priority.set', { priority: word }));
    },
  }));
  return (
    <>
      <Press
        ref={button}
        color="inherit"
        size="small"
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        aria-label={translate('requests.priority.change', {
          priority: translate(`desk.priority.${request.priority}`),
        })}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <PriorityChip priority={request.priority} />
        <PlainIcon name="open" after />
      </Press>
      {anchor ? (
        <KeyMenu
          label={translate('resources.requests.fields.priority')}
          anchor={anchor}
          choices={choices}
          onClose={() => setAnchor(null)}
        />
      ) : null}
    </>
  );
};
