import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNotify, useRecordContext, useTranslate } from 'react-admin';
import type { FileFormat } from '#api/articleFiles.ts';
import { Part } from '#articles/address/Part.tsx';
import type { Article } from '#domain/article.ts';
import { Refusal } from '#ui/Refusal.tsx';
import { useApi } from '#ui/useApi.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { fileFormats } from './fileFormats.ts';

/** The article as a file, as it was last saved. */
export const ArticleFiles = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const api = useApi();
  const article = useRecordContext<Article>();
  const { attempt, busy, failure } = useAttempt();
  if (!article) return null;
  const save = (format: FileFormat) =>
    attempt(async () => {
      const { fileName } = await api.saveArticleFile(article.id, format);
      notify('articleTransfer.export.done', { type: 'success', messageArgs: { name: fileName } });
    });
  return (
    <Part heading={translate('articleTransfer.one.title')}>
      <Typography variant="body2" color="text.secondary">
        {translate('articleTransfer.one.lead')}
      </Typography>
      {fileFormats.map((format) => (
        <Button key={format} size="small" disabled={busy} onClick={() => void save(format)}>
          {translate(`articleTransfer.one.${format}`)}
        </Button>
      ))}
      <Refusal failure={failure} />
    </Part>
  );
};
