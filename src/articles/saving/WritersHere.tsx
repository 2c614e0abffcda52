import { useFormState } from 'react-hook-form';
import { Onlookers } from '#ui/here/Onlookers.tsx';
import { useHere } from '#ui/here/useHere.ts';

/** Who else has the article open, and who writes. */
export const WritersHere = ({ id }: { id: string }) => {
  const { isDirty } = useFormState();
  return <Onlookers here={useHere(id, isDirty, 'articles')} />;
};
