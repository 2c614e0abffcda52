import { type Downloaded, type DownloadOptions, download } from './download.ts';
import type { Send } from './send.ts';

interface ExportBody {
  format: 'csv';
  filter: Record<string, unknown>;
  sort?: [field: string, order: 'ASC' | 'DESC'];
  columns?: string[];
  reason?: string;
}

export interface RequestExport {
  /** Streams the list to a file the browser saves; answers its name and size. */
  exportRequests: (body: ExportBody, options?: DownloadOptions) => Promise<Downloaded>;
}

export const createExport = (send: Send): RequestExport => ({
  exportRequests: async (body, { signal, onProgress } = {}) => {
    const answer = await send('/requests/export', {
      method: 'POST',
      body,
      headers: { Accept: 'text/csv, application/problem+json' },
      signal: signal ?? null,
    });
    return download(answer, 'requests.csv', onProgress);
  },
});
