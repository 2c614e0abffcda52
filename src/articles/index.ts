import Article from '@mui/icons-material/ArticleOutlined';
import Picture from '@mui/icons-material/ImageOutlined';
import MenuBook from '@mui/icons-material/MenuBookOutlined';
import Shared from '@mui/icons-material/WidgetsOutlined';
import { lazy } from 'react';
import type { ImageRecord } from '#domain/image.ts';

const ArticleList = lazy(() =>
  import('./list/ArticleList.tsx').then((module) => ({ default: module.ArticleList })),
);
const ArticleEdit = lazy(() =>
  import('./ArticleEdit.tsx').then((module) => ({ default: module.ArticleEdit })),
);
const ArticleCreate = lazy(() =>
  import('./ArticleCreate.tsx').then((module) => ({ default: module.ArticleCreate })),
);
export const ComparePage = lazy(() =>
  import('./history/ComparePage.tsx').then((module) => ({ default: module.ComparePage })),
);

export const ReplacePage = lazy(() =>
  import('./replace/ReplacePage.tsx').then((module) => ({ default: module.ReplacePage })),
);

/** Files become drafts. */
export const ImportPage = lazy(() =>
  import('./transfer/ImportPage.tsx').then((module) => ({ default: module.ImportPage })),
);

export const articles = {
  name: 'articles',
  list: ArticleList,
  edit: ArticleEdit,
  create: ArticleCreate,
  icon: Article,
  recordRepresentation: 'title',
};

/** An article as patients will see it. */
export const PreviewPage = lazy(() =>
  import('./preview/PreviewPage.tsx').then((module) => ({ default: module.PreviewPage })),
);

/** Where each rule of the checks found something. */
export const FindingsPage = lazy(() =>
  import('./checks/FindingsPage.tsx').then((module) => ({ default: module.FindingsPage })),
);

/** Plain words for terms of medicine. */
export const glossary = {
  name: 'glossary',
  icon: MenuBook,
  list: lazy(() =>
    import('./glossary/GlossaryList.tsx').then((module) => ({ default: module.GlossaryList })),
  ),
  create: lazy(() =>
    import('./glossary/GlossaryForms.tsx').then((module) => ({ default: module.GlossaryCreate })),
  ),
  edit: lazy(() =>
    import('./glossary/GlossaryForms.tsx').then((module) => ({ default: module.GlossaryEdit })),
  ),
  recordRepresentation: 'term',
};

/** What wants a clinician: a page of its own beside the list. */
export const ReviewPage = lazy(() =>
  import('./review/ReviewPage.tsx').then((module) => ({ default: module.ReviewPage })),
);
/** Texts that stand in many articles. */
export const blocks = {
  name: 'blocks',
  list: lazy(() => import('./blocks/BlockList.tsx').then((module) => ({ default: module.BlockList }))),
  create: lazy(() => import('./blocks/BlockCreate.tsx').then((module) => ({ default: module.BlockCreate }))),
  edit: lazy(() => import('./blocks/BlockEdit.tsx').then((module) => ({ default: module.BlockEdit }))),
  icon: Shared,
  recordRepresentation: 'name',
};

/** What is seen in the articles. */
export const images = {
  name: 'images',
  list: lazy(() => import('./images/ImageList.tsx').then((module) => ({ default: module.ImageList }))),
  edit: lazy(() => import('./images/ImageEdit.tsx').then((module) => ({ default: module.ImageEdit }))),
  icon: Picture,
  recordRepresentation: ({ name, alt }: Pick<ImageRecord, 'name' | 'alt'>) => name || alt,
};
