import type { ImportDecision, ImportFile, ImportPreview, ImportResult } from '#domain/articleImport.ts';
import { type Downloaded, type DownloadOptions, download } from './download.ts';
import { asData, type Send } from './send.ts';

export type FileFormat = 'markdown' | 'html';

interface ExportOrder {
  format: FileFormat;
  /** These; or else all of the filter. */
  ids?: string[];
  filter?: Record<string, unknown>;
}

export interface ArticleFiles {
  /** Streams articles to a packed file the browser saves; answers its name and size. */
  exportArticles: (order: ExportOrder, options?: DownloadOptions) => Promise<Downloaded>;
  /** One article as a file the browser saves. */
  saveArticleFile: (id: string, format: FileFormat, options?: DownloadOptions) => Promise<Downloaded>;
  /** What would become of a file; nothing is written. */
  previewImport: (file: ImportFile, signal?: AbortSignal) => Promise<{ data: ImportPreview }>;
  importArticle: (body: { file: ImportFile; decision: ImportDecision }) => Promise<{ data: ImportResult }>;
}

export const createArticleFiles = (send: Send): ArticleFiles => ({
  exportArticles: async (body, { signal, onProgress } = {}) => {
    const answer = await send('/articles/export', {
      method: 'POST',
      body,
      headers: { Accept: 'application/zip, application/problem+json' },
      signal: signal ?? null,
    });
    return download(answer, 'articles.zip', onProgress);
  },
  saveArticleFile: async (id, format, { signal, onProgress } = {}) => {
    const address = `/articles/${id}/file?format=${format}`;
    const answer = await send(address, { headers: { Accept: '*/*' }, signal: signal ?? null });
    return download(answer, `article.${format}`, onProgress);
  },
  previewImport: async (body, signal) =>
    asData(await send('/articles/import-preview', { method: 'POST', body, signal: signal ?? null })),
  importArticle: async (body) => asData(await send('/articles/import', { method: 'POST', body })),
});
