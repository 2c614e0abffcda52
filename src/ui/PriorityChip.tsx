import { useTranslate } from 'react-admin';
import type { Priority } from '#domain/request.ts';
import { Chip, type Tone } from './Chip.tsx';
import { shapes } from './shapes.ts';

export const priorityLooks: Record<Priority, readonly [shape: keyof typeof shapes, tone: Tone]> = {
  routine: ['dash', 'quiet'],
  urgent: ['chevron', 'waiting'],
  asap: ['chevrons', 'waiting'],
  stat: ['alarm', 'danger'],
};

/** Routine, Soon, Today, Now; what each means on hover. */
export const PriorityChip = ({ priority }: { priority: Priority }) => {
  const translate = useTranslate();
  const [shape, tone] = priorityLooks[priority];
  return (
    <Chip shape={shapes[shape]} tone={tone} title={translate(`desk.priorityMeaning.${priority}`)}>
      {translate(`desk.priority.${priority}`)}
    </Chip>
  );
};
