import { useTranslate } from 'react-admin';
import { useOpenComments } from '#articles/comments/useComments.ts';
import type { PanelId } from './usePanels.ts';

/** A panel's name, with what is wrong in it or how much waits there. */
export const usePanelLabel = (faulty: readonly PanelId[]) => {
  const translate = useTranslate();
  const counts: Partial<Record<string, number>> = { comments: useOpenComments() };
  return ({ id, label }: { id: string; label: string }): string => {
    const panel = translate(label);
    if (faulty.some((other) => other === id)) return translate('articlePage.panels.faulty', { panel });
    const count = counts[id] ?? 0;
    return count > 0
      ? translate('articlePage.panels.counted', { panel, count })
      : translate('articlePage.panels.plain', { panel });
  };
};
