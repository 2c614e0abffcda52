import { useCallback } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Finding } from '#domain/checks/finding.ts';
import { useArticleEditor } from '#editor/useArticleEditor.ts';
import { useChecks } from './useChecks.ts';

/**
 * Makes a finding's repair, as one step that undo takes back. Undefined where nothing can be changed. A text that has
 * moved on since it was looked at is looked at again first.
 */
export function useRepair(): ((make: NonNullable<Finding['repair']>) => void) | undefined {
  const { article } = useChecks();
  const { replaceBody, readOnly } = useArticleEditor();
  const { getValues, setValue } = useFormContext();
  const repair = useCallback(
    (make: NonNullable<Finding['repair']>) => {
      if (getValues('body') !== article?.body) return;
      const { body, ...fields } = make();
      if (body !== undefined) replaceBody(body);
      for (const [field, value] of Object.entries(fields)) setValue(field, value, { shouldDirty: true });
    },
    [article, replaceBody, getValues, setValue],
  );
  return readOnly ? undefined : repair;
}
