import { useTranslate } from 'react-admin';
import { Chip } from '#ui/Chip.tsx';
import { shapes } from '#ui/shapes.ts';

export const InUse = ({ active }: { active: boolean }) => (
  <Chip shape={shapes[active ? 'check' : 'dash']} tone={active ? 'ready' : 'quiet'}>
    {useTranslate()(active ? 'clinic.inUse' : 'clinic.notInUse')}
  </Chip>
);
