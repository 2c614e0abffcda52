import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import { Part } from '#articles/address/Part.tsx';
import type { Article } from '#domain/article.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useApi } from '#ui/useApi.ts';
import { useDownload } from '#ui/useDownload.ts';
import { fileFormats } from './fileFormats.ts';

/** The article as a file, as it was last saved. */
export const ArticleFiles = () => {
  const translate = useTranslate();
  const api = useApi();
  const article = useRecordContext<Article>();
  const { download, busy, failure } = useDownload();
  if (!article) return null;
  return (
    <Part heading={translate('articleTransfer.one.title')}>
      <Typography variant="body2" color="text.secondary">
        {translate('articleTransfer.one.lead')}
      </Typography>
      {fileFormats.map((format) => (
        <Button
          key={format}
          size="small"
          disabled={busy}
          onClick={() => void download((options) => api.saveArticleFile(article.id, format, options))}
        >
          {translate(`articleTransfer.one.${format}`)}
        </Button>
      ))}
      <Refusal failure={failure} />
    </Part>
  );
};
