import { useCallback } from 'react';
import { useFormContext } from 'react-hook-form';
import { usePanels } from '#articles/panels/usePanels.ts';
import type { Finding } from '#domain/checks/finding.ts';
import { useArticleEditor } from '#editor/useArticleEditor.ts';

/** Fields that stand beside the text, not in the panel of details. */
const besideText: readonly string[] = ['title', 'summary', 'body', 'references'];

/** Fields without an input of their own lead to the one that changes them. */
const shownAs: Partial<Record<string, string>> = { reviewedAt: 'reviewerId', authorId: 'reviewerId' };

function focusField(name: string): void {
  const inputs = [...document.querySelectorAll<HTMLElement>(`[name="${name}"], [name^="${name}."]`)];
  const input = inputs.find((one) => one.offsetParent !== null) ?? inputs[0];
  const target =
    input?.getAttribute('aria-hidden') === 'true'
      ? input.parentElement?.querySelector<HTMLElement>('[role="combobox"]')
      : input;
  target?.focus();
}

/** Leads to what a finding speaks of: the place in the text, or the field. */
export function useFindingPlace(): (place: Finding['place']) => void {
  const { select, editor } = useArticleEditor();
  const { show, uncover } = usePanels();
  const { setFocus } = useFormContext();
  return useCallback(
    (place) => {
      if ('start' in place) {
        select(place);
        return;
      }
      const field = shownAs[place.field] ?? place.field;
      if (besideText.includes(field)) uncover();
      else show('details');
      // The panel is drawn first, and what lay over the text gives the focus back.
      setTimeout(() => {
        if (field === 'body') editor?.commands.focus();
        else if (field === 'title' || field === 'summary') setFocus(field);
        else focusField(field);
      }, 50);
    },
    [select, editor, show, uncover, setFocus],
  );
}
