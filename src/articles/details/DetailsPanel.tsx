import { useArticleEditor } from '#editor/useArticleEditor.ts';
import { ArticleDetails } from './ArticleDetails.tsx';
import { ArticleTimes } from './ArticleTimes.tsx';

export const DetailsPanel = () => {
  const { readOnly } = useArticleEditor();
  return (
    <>
      <ArticleDetails readOnly={readOnly} />
      <ArticleTimes />
    </>
  );
};
