import { type ComponentType, cloneElement, type HTMLAttributes, type ReactElement } from 'react';
import { useCalendarDesk, type VisitEvent } from './CalendarContext.ts';

interface Props {
  event: VisitEvent;
  children: ReactElement<HTMLAttributes<HTMLElement>>;
}

/** Id of the words that tell how visits are carried by key. */
export const carryHint = 'calendar-carry-hint';

/** Every block is a button with a name, of which one at a time is a stop of the tab key; around it what makes it draggable. */
export const visitWrapper = (Draggable: ComponentType<Props>) => {
  const VisitWrapper = (props: Props) => {
    const { event, children } = props;
    const { current, labelOf } = useCalendarDesk();
    return (
      <Draggable {...props}>
        {cloneElement(children, {
          role: 'button',
          tabIndex: event.id === current ? 0 : -1,
          'aria-label': labelOf(event),
          'aria-describedby': carryHint,
          'aria-pressed': event.isCarried,
          ...{ 'data-visit': event.id },
        })}
      </Draggable>
    );
  };
  return VisitWrapper;
};
