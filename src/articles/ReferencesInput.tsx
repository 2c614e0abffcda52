import Add from '@mui/icons-material/Add';
import Delete from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Confirm, NumberInput, TextInput, useTranslate } from 'react-admin';
import { useFieldArray } from 'react-hook-form';
import type { Article } from '#domain/article.ts';
import { mentionCounts, referenceFieldId, removeMentions } from '#editor/citations.ts';
import { useArticleEditor } from '#editor/useArticleEditor.ts';
import { usePause } from '#editor/usePause.ts';
import { Mentions } from './Mentions.tsx';

type Values = Pick<Article, 'references'>;

/** `r1`, `r2`, …: the first that no reference has. Links in the text keep theirs when others go. */
function freeId(references: readonly { id: string }[]): string {
  let number = references.length + 1;
  while (references.some(({ id }) => id === `r${number}`)) number += 1;
  return `r${number}`;
}

/** The works an article rests on, in the order readers see them: that of their first mention. */
export const ReferencesInput = ({ readOnly = false }: { readOnly?: boolean }) => {
  const translate = useTranslate();
  // Each reference has an `id` of its own, so the list keeps track of rows under another name.
  const { fields, append, remove } = useFieldArray<Values, 'references', 'row'>({
    name: 'references',
    keyName: 'row',
  });
  const { editor } = useArticleEditor();
  const counts = usePause(editor, mentionCounts);
  const [leaving, setLeaving] = useState<{ id: string; at: number }>();
  const add = () => append({ id: freeId(fields), text: '', url: null, year: null });
  const ask = (id: string, at: number) => {
    // Counted now: a mark may have come since the last pause.
    if (editor && mentionCounts(editor).has(id)) setLeaving({ id, at });
    else remove(at);
  };
  const removeBoth = () => {
    if (leaving && editor) {
      remove(leaving.at);
      removeMentions(editor, leaving.id);
    }
    setLeaving(undefined);
  };
  return (
    <Box component="section" aria-labelledby="article-references" sx={{ width: '100%', my: 2 }}>
      <Typography component="h2" variant="h3" id="article-references">
        {translate('articles.fields.references')}
      </Typography>
      {fields.length === 0 && (
        <Typography color="text.secondary">{translate('articles.references.none')}</Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {fields.map(({ row, id }, at) => (
          <Box component="li" key={row} sx={rowStyles}>
            <Box component="span" sx={{ pt: 2, fontWeight: 600 }} aria-hidden>
              {at + 1}.
            </Box>
            <Box
              role="group"
              aria-label={translate('articles.references.heading', { number: at + 1 })}
              sx={inputStyles}
            >
              <TextInput
                source={`references.${at}.text`}
                id={referenceFieldId(id)}
                label="articles.references.text"
                helperText={false}
                multiline
                readOnly={readOnly}
                isRequired
              />
              <TextInput
                source={`references.${at}.url`}
                label="articles.references.url"
                helperText={false}
                type="url"
                readOnly={readOnly}
              />
              <NumberInput
                source={`references.${at}.year`}
                label="articles.references.year"
                helperText={false}
                readOnly={readOnly}
              />
              {counts ? <Mentions referenceId={id} count={counts.get(id) ?? 0} /> : null}
            </Box>
            {!readOnly && (
              <IconButton
                aria-label={translate('articles.references.remove', { number: at + 1 })}
                onClick={() => ask(id, at)}
                sx={{ mt: 1 }}
              >
                <Delete fontSize="small" />
              </IconButton>
            )}
          </Box>
        ))}
      </Box>
      {!readOnly && (
        <Button startIcon={<Add />} onClick={add}>
          {translate('articles.references.add')}
        </Button>
      )}
      <Confirm
        isOpen={leaving !== undefined}
        title="articleEditor.citation.leaving"
        content="articleEditor.citation.leavingLead"
        translateOptions={{ smart_count: (leaving && counts?.get(leaving.id)) ?? 1 }}
        contentTranslateOptions={{ smart_count: (leaving && counts?.get(leaving.id)) ?? 1 }}
        confirm="articleEditor.citation.removeBoth"
        onConfirm={removeBoth}
        onClose={() => setLeaving(undefined)}
      />
    </Box>
  );
};

const rowStyles = { display: 'flex', alignItems: 'flex-start', gap: 1 } as const;
const inputStyles = {
  flex: 1,
  display: 'grid',
  columnGap: 1,
  gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 3fr) minmax(0, 2fr) 96px' },
} as const;
