export { ArticleEditor } from './ArticleEditor.tsx';
