import Note from '@mui/icons-material/RateReviewOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Article } from '#domain/article.ts';
import { FormSaveButton } from '#ui/FormSaveButton.tsx';
import { GoLink } from '#ui/GoLink.tsx';
import { ArticleState } from './ArticleState.tsx';
import { usePanels } from './panels/usePanels.ts';
import { SavedLine } from './saving/SavedLine.tsx';
import { SaveNote } from './saving/SaveNote.tsx';
import { useSaving } from './saving/useSaving.ts';
import { WritersHere } from './saving/WritersHere.tsx';

/** One line over the text: where the article stands for readers, when it was last saved, and the next step. */
export const ArticleTop = ({ readOnly }: { readOnly: boolean }) => {
  const { room } = usePanels();
  const [isAsked, setAsked] = useState(false);
  const hasRoom = room === 'all';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 }}>
      <ArticleState />
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          ml: 'auto',
          gap: room === 'one' ? 0.75 : 1.5,
        }}
      >
        <Writers />
        <SavedLine />
        <PreviewLink />
        {readOnly ? null : (
          <>
            {hasRoom ? <SaveNote /> : <NoteToggle isAsked={isAsked} onPress={() => setAsked(!isAsked)} />}
            {/* On a phone it stands in line with what is told of saving. */}
            <FormSaveButton variant="outlined" size={room === 'one' ? 'small' : 'medium'} />
          </>
        )}
      </Box>
      {isAsked && !hasRoom ? (
        <Box sx={{ flexBasis: '100%', display: 'flex', pt: 0.5 }}>
          <SaveNote autoFocus />
        </Box>
      ) : null}
    </Box>
  );
};

/** Where there is no room for the note, it waits to be asked for. */
const NoteToggle = ({ isAsked, onPress }: { isAsked: boolean; onPress: () => void }) => {
  const translate = useTranslate();
  const { note } = useSaving();
  const label = translate('articleStates.saving.note');
  return (
    <IconButton
      aria-label={label}
      title={label}
      aria-expanded={isAsked}
      color={note ? 'primary' : 'default'}
      onClick={onPress}
    >
      <Note fontSize="small" />
    </IconButton>
  );
};

const PreviewLink = () => {
  const translate = useTranslate();
  const article = useRecordContext<Article>();
  return (
    <Link component={GoLink} to={`/articles/${article?.id}/preview`}>
      {translate('articlePreview.open')}
    </Link>
  );
};

const Writers = () => {
  const article = useRecordContext<Article>();
  return article ? <WritersHere id={article.id} /> : null;
};
