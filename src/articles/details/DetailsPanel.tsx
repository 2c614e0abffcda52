import { Addresses } from '#articles/address/Addresses.tsx';
import { OutsideLinks } from '#articles/address/OutsideLinks.tsx';
import { ReachCard } from '#articles/address/ReachCard.tsx';
import { ArticleFiles } from '#articles/transfer/ArticleFiles.tsx';
import { useArticleEditor } from '#editor/useArticleEditor.ts';
import { ArticleDetails } from './ArticleDetails.tsx';
import { ArticleTimes } from './ArticleTimes.tsx';

export const DetailsPanel = () => {
  const { readOnly } = useArticleEditor();
  return (
    <>
      <ArticleDetails readOnly={readOnly} />
      <ArticleTimes />
      <ReachCard />
      <Addresses />
      <OutsideLinks />
      <ArticleFiles />
    </>
  );
};
