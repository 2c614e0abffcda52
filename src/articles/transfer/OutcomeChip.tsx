import { useTranslate } from 'react-admin';
import type { ImportOutcome } from '#domain/articleImport.ts';
import { Chip, type Tone } from '#ui/Chip.tsx';
import { shapes } from '#ui/shapes.ts';

type Outcome = ImportOutcome | 'written';

const looks: Record<Outcome, { shape: keyof typeof shapes; tone: Tone }> = {
  new: { shape: 'ring', tone: 'ready' },
  replaces: { shape: 'arrow', tone: 'ready' },
  'moved-on': { shape: 'alarm', tone: 'waiting' },
  unchanged: { shape: 'dash', tone: 'quiet' },
  refused: { shape: 'cross', tone: 'danger' },
  written: { shape: 'check', tone: 'strong' },
};

/** What would become of a file, or what became of it. */
export const OutcomeChip = ({ outcome }: { outcome: Outcome }) => {
  const { shape, tone } = looks[outcome];
  return (
    <Chip shape={shapes[shape]} tone={tone}>
      {useTranslate()(`articleTransfer.outcomes.${outcome}`)}
    </Chip>
  );
};
