import { useTranslate } from 'react-admin';
import { priorities } from '#domain/request.ts';
import type { ManyMenuProps } from './AssignMenu.tsx';
import { ChoiceMenu } from './ChoiceMenu.tsx';

export const PriorityManyMenu = ({ onChoose, disabled }: ManyMenuProps) => {
  const translate = useTranslate();
  return (
    <ChoiceMenu
      label="inbox.bulk.priority"
      keys="p"
      disabled={disabled}
      choices={priorities.toReversed().map((priority) => ({
        name: priority,
        label: translate(`desk.priority.${priority}`),
        onChoose: () => onChoose({ action: 'priority', priority }),
      }))}
    />
  );
};
