/** Where readers find an article. */
export const articlePath = (slug: string): string => `/site/articles/${encodeURIComponent(slug)}`;
