import type { ArticleComment } from '#domain/articleComment.ts';

/** Does a remark stand in the text? Answers stand under theirs, and what was dealt with nowhere. */
export const isDrawn = ({ answers, resolvedAt }: ArticleComment): boolean => !answers && !resolvedAt;
