import Button from '@mui/material/Button';
import ButtonGroup from '@mui/material/ButtonGroup';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { stepChange } from './changePlaces.ts';

const steps = { j: 1, k: -1 } as const;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [role="combobox"], [role="dialog"]') !== null;

/** From one change to the next, by button and by key. */
export const StepButtons = () => {
  const translate = useTranslate();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = steps[event.key as keyof typeof steps];
      if (!step || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      stepChange(step);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <ButtonGroup size="small" variant="outlined">
      <Button aria-keyshortcuts="k" onClick={() => stepChange(-1)}>
        {translate('articleHistory.previous')}
      </Button>
      <Button aria-keyshortcuts="j" onClick={() => stepChange(1)}>
        {translate('articleHistory.next')}
      </Button>
    </ButtonGroup>
  );
};
