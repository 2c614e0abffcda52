import { type ComponentType, lazy, Suspense } from 'react';
import { type Doing, useRequestDesk } from './useRequestDesk.ts';

type Dialog<What extends Doing['what'] = Doing['what']> = ComponentType<{
  doing: Extract<Doing, { what: What }>;
  onClose: () => void;
}>;

/** Fetched when first asked for. */
const dialogs: { [What in Doing['what']]: Dialog<What> } = {
  move: lazy(async () => ({ default: (await import('./MoveDialog.tsx')).MoveDialog })),
  waitlist: lazy(async () => ({ default: (await import('./WaitlistDialog.tsx')).WaitlistDialog })),
  'hand-over': lazy(async () => ({ default: (await import('./HandOverDialog.tsx')).HandOverDialog })),
  answer: lazy(async () => ({ default: (await import('./AnswerDialog.tsx')).AnswerDialog })),
  assign: lazy(async () => ({ default: (await import('./AssignDialog.tsx')).AssignDialog })),
  'take-over': lazy(async () => ({ default: (await import('./TakeOverDialog.tsx')).TakeOverDialog })),
  flags: lazy(async () => ({ default: (await import('./FlagsReadDialog.tsx')).FlagsReadDialog })),
  snooze: lazy(async () => ({ default: (await import('./SnoozeRequestDialog.tsx')).SnoozeRequestDialog })),
  compare: lazy(async () => ({ default: (await import('./CompareDialog.tsx')).CompareDialog })),
  log: lazy(async () => ({ default: (await import('./LogDialog.tsx')).LogDialog })),
  message: lazy(async () => ({ default: (await import('./WriteDialog.tsx')).WriteDialog })),
  'read-first': lazy(async () => ({ default: (await import('./ReadFirstDialog.tsx')).ReadFirstDialog })),
};

interface Props {
  doing: Doing | undefined;
  /** Something was typed into the dialog. */
  onTyped: () => void;
  onClose: () => void;
}

/** The dialog that is open over the request, if one is. */
export const RequestDialogs = ({ doing, onTyped, onClose }: Props) => {
  const { request } = useRequestDesk();
  if (!doing) return null;
  const Shown = dialogs[doing.what] as Dialog;
  return (
    // Dialogs stand elsewhere in the page, but what happens in them is heard here.
    <div onInput={onTyped} style={{ display: 'contents' }}>
      <Suspense>
        <Shown key={request.id} doing={doing} onClose={onClose} />
      </Suspense>
    </div>
  );
};
