import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { HtmlLoss } from '#domain/sameHtml.ts';
import type { RoundTrip } from './articleDocument.ts';

interface Props {
  html: string;
  difference: RoundTrip;
  /** Left out for someone who may not edit at all. */
  onEditAnyway?: (() => void) | undefined;
}

/** A text the editor cannot keep whole is shown as it is; what editing would cost is said first. */
export const LossNotice = ({ html, difference, onEditAnyway }: Props) => {
  const translate = useTranslate();
  const { lost, added } = difference;
  const onlyOrder = lost.length === 0 && added.length === 0;
  return (
    <Box sx={{ p: 1.5 }}>
      <Alert severity="warning" variant="outlined">
        <AlertTitle>{translate('articles.editor.loss.title')}</AlertTitle>
        {translate('articles.editor.loss.lead')}
        {onlyOrder && <p>{translate('articles.editor.loss.order')}</p>}
        <Differences heading="removed" items={lost} />
        <Differences heading="added" items={added} />
        {onEditAnyway && (
          <Button variant="outlined" color="inherit" onClick={onEditAnyway} sx={{ mt: 1 }}>
            {translate('articles.editor.loss.anyway')}
          </Button>
        )}
      </Alert>
      <TextField
        label={translate('articles.editor.loss.source')}
        value={html}
        multiline
        maxRows={24}
        slotProps={{ htmlInput: { readOnly: true, sx: { fontFamily: 'monospace' } } }}
        sx={{ mt: 2 }}
      />
    </Box>
  );
};

const Differences = ({ heading, items }: { heading: 'removed' | 'added'; items: readonly HtmlLoss[] }) => {
  const translate = useTranslate();
  if (items.length === 0) return null;
  return (
    <>
      <Box component="strong" sx={{ display: 'block', mt: 1 }}>
        {translate(`articles.editor.loss.${heading}`)}
      </Box>
      <Box component="ul" sx={{ my: 0.5, pl: 2.5, overflowWrap: 'anywhere' }}>
        {items.map(({ item, times }) => (
          <li key={item}>
            <code>{times > 1 ? translate('articles.editor.loss.times', { item, count: times }) : item}</code>
          </li>
        ))}
      </Box>
    </>
  );
};
