import { useEffect, useRef } from 'react';
import { useFormState } from 'react-hook-form';
import { type PanelId, usePanels } from './usePanels.ts';

/** Fields that are typed in a panel: a refused one would otherwise be out of sight. */
const fieldsIn: Partial<Record<PanelId, readonly string[]>> = {
  details: [
    'kind',
    'slug',
    'language',
    'translationOf',
    'topics',
    'reviewerId',
    'nextReviewAt',
    'evidenceAt',
    'disclosure',
  ],
};

/** Panels with a refused field; after each try to save the first of them comes into view. */
export function useFaultyPanels(): PanelId[] {
  const { shown, show } = usePanels();
  const { errors, submitCount } = useFormState();
  const told = useRef(submitCount);
  const faulty = Object.entries(fieldsIn)
    .filter(([, fields]) => fields.some((field) => field in errors))
    .map(([panel]) => panel as PanelId);
  const first = faulty[0];
  useEffect(() => {
    if (!first || told.current === submitCount) return;
    told.current = submitCount;
    if (shown !== first) show(first);
  }, [first, submitCount, shown, show]);
  return faulty;
}
