import * as z from 'zod';
import { type Article, articleEdit } from '#domain/article.ts';
import { faultsOf } from '#domain/faults.ts';
import { fold } from '#domain/fold.ts';
import { isTooDeep } from '#domain/html/depth.ts';
import { escapeText } from '#domain/html/tidyHtml.ts';
import { elementsNamed, isElement, readHtml, textOf } from '#domain/html/tree.ts';
import { fieldProblem, Problem } from '#domain/problem.ts';
import { commentedFrontMatter, type FrontMatter, frontMatterOf, splitFrontMatter } from './frontMatter.ts';
import { htmlInMarkdown } from './htmlOfMarkdown.ts';
import { markdownOfHtml } from './markdownOfHtml.ts';

export const fileFormats = ['markdown', 'html'] as const;
export type FileFormat = (typeof fileFormats)[number];
const endings: Record<FileFormat, string> = { markdown: 'md', html: 'html' };

/** Somebody of the team, told by id where the file stays in the house and by name elsewhere. */
const reviewer = z.strictObject({ id: z.uuid().nullish(), name: z.string().nullish() });

/** What a file may say of its article: the fields of its form, and which version they were taken from. */
const fileFields = articleEdit
  .omit({ body: true, reviewerId: true, translationOf: true })
  .extend({
    id: z.uuid(),
    version: z.int().min(1),
    /** The address of the article it says the same as. */
    translationOf: articleEdit.shape.slug.unwrap().nullable(),
    reviewer: reviewer.nullable(),
  })
  .partial();
type FileFields = z.infer<typeof fileFields>;

type Written = Pick<
  Article,
  'title' | 'slug' | 'language' | 'summary' | 'kind' | 'topics' | 'nextReviewAt' | 'evidenceAt' | 'disclosure'
> &
  Pick<Article, 'references' | 'id' | 'version' | 'body'>;

/** An article as a file tells it. */
export interface ToldArticle extends Written {
  translationOf: string | null;
  reviewer: { id: string; name: string } | null;
}

const fieldsOf = (article: ToldArticle): FrontMatter => {
  const { title, slug, language, translationOf, summary, kind, topics, reviewer: by, ...others } = article;
  const { nextReviewAt, evidenceAt, disclosure, references, id, version } = others;
  return {
    ...{ title, slug, language, translationOf, summary, kind, topics, reviewer: by },
    ...{ nextReviewAt, evidenceAt, disclosure, references, id, version },
  };
};

const writers: Record<FileFormat, (article: ToldArticle) => string> = {
  markdown: (article) => `${frontMatterOf(fieldsOf(article))}\n${markdownOfHtml(article.body)}`,
  html: (article) => {
    const { language, title, body } = article;
    const head = `<head>\n<meta charset="utf-8">\n<title>${escapeText(title)}</title>\n</head>`;
    const comment = commentedFrontMatter(fieldsOf(article));
    return `<!doctype html>\n${comment}<html lang="${language}">\n${head}\n<body>\n${body}\n</body>\n</html>\n`;
  },
};

/** The working copy as a file from which the same comes again. */
export const writeArticleFile = (
  article: ToldArticle,
  format: FileFormat,
): { name: string; text: string } => ({
  name: `${article.slug}.${endings[format]}`,
  text: writers[format](article),
});

/** How other programs call some of the fields. */
const otherNames: Record<string, keyof FileFields> = {
  lang: 'language',
  description: 'summary',
  tags: 'topics',
};

export interface ReadFile {
  fields: FileFields;
  /** As it was written; cleaning it is another's. */
  html: string;
  /** What the file says and an article does not know. */
  notTaken: string[];
  /** What the file did not say and was taken from elsewhere. */
  supplied: ('title' | 'slug')[];
}

/** @throws Problem 422 that names each field */
function knownFields(said: FrontMatter): { fields: FileFields; notTaken: string[] } {
  const known = Object.keys(fileFields.shape);
  const own = Object.entries(said).filter(([name]) => known.includes(name));
  const others = Object.entries(said).filter(([name]) => !known.includes(name));
  const meant = others.flatMap(([name, value]): [string, unknown][] => {
    const field = Object.hasOwn(otherNames, name) ? otherNames[name] : undefined;
    return field && !(field in said) ? [[field, value]] : [];
  });
  const parsed = fileFields.safeParse(Object.fromEntries([...own, ...meant]), { reportInput: true });
  if (!parsed.success) throw new Problem('invalid', { faults: faultsOf(parsed.error) });
  const taken = new Set(meant.map(([field]) => field));
  const notTaken = others.map(([name]) => name).filter((name) => !taken.has(otherNames[name] ?? ''));
  return { fields: parsed.data, notTaken };
}

/** Of a page its body; what else may stand there says things of the page, not of the article. */
const bodyIn = (html: string): string =>
  /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ??
  html.replace(/<(head|title)(?=[\s>])[\s\S]*?<\/\1>|<meta[^>]*>|<!doctype[^>]*>/gi, '');

const titleIn = (html: string): string => {
  const [title] = elementsNamed(readHtml(/<title[^>]*>[\s\S]*?<\/title>/i.exec(html)?.[0] ?? ''), 'title');
  return title ? textOf(title).replaceAll(/\s+/g, ' ').trim() : '';
};

/** A heading of the page at the very beginning of a text is the article's title, not a part of it. */
function withoutTitle(html: string): { title: string; html: string } {
  const first = readHtml(html).children.find((node) => textOf(node).trim() !== '');
  if (!first || !isElement(first) || first.tag !== 'h1') return { title: '', html };
  return { title: textOf(first).replaceAll(/\s+/g, ' ').trim(), html: html.slice(first.end) };
}

/** An address made of a file's name. */
const slugOf = (name: string): string =>
  fold(name.replace(/\.[^.]*$/, ''))
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 120)
    .replaceAll(/^-|-$/g, '');

const formatOf = (name: string): FileFormat | undefined => {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (['md', 'markdown'].includes(ending)) return 'markdown';
  return ['html', 'htm'].includes(ending) ? 'html' : undefined;
};

/** @throws Problem 422 that says what cannot be read, and where */
export function readArticleFile(name: string, text: string): ReadFile {
  const format = formatOf(name);
  if (!format) throw fieldProblem('file', 'file.type');
  const { fields: said, rest } = splitFrontMatter(text);
  const { fields, notTaken } = knownFields(said ?? {});
  if (isTooDeep(rest)) throw fieldProblem('body', 'wrong_format');
  const whole = format === 'markdown' ? htmlInMarkdown(rest) : bodyIn(rest);
  if (whole.trim() === '' && said === undefined) throw fieldProblem('file', 'file.empty');
  const supplied: ReadFile['supplied'] = [];
  let html = whole;
  if (fields.title === undefined) {
    const headed = withoutTitle(whole);
    html = headed.html;
    fields.title = (headed.title || titleIn(rest)).slice(0, 200);
    if (!fields.title) throw fieldProblem('title', 'title.missing');
    supplied.push('title');
  }
  if (fields.slug === undefined && fields.id === undefined) {
    fields.slug = slugOf(name);
    if (!fields.slug) throw fieldProblem('slug', 'slug.missing');
    supplied.push('slug');
  }
  const spoken = /<html[^>]*\slang="?(en|es)\b/i.exec(rest)?.[1]?.toLowerCase();
  if (format === 'html' && fields.language === undefined && spoken) fields.language = spoken as 'en' | 'es';
  return { fields, html, notTaken, supplied };
}
