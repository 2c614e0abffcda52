import type { FileFormat } from '#api/articleFiles.ts';

export const fileFormats = ['markdown', 'html'] as const satisfies readonly FileFormat[];
