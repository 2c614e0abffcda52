import Subscript from '@tiptap/extension-subscript';
import Superscript from '@tiptap/extension-superscript';
import StarterKit from '@tiptap/starter-kit';
import { Figure, FigureCaption, FigureImage, InlineImage, Video } from './figureNodes.ts';
import { Abbreviation, ArticleLink, Citation, Foreign } from './inlineMarks.ts';
import { SharedBlock } from './sharedNode.ts';
import {
  ArticleTable,
  ArticleTableCell,
  ArticleTableHeader,
  ArticleTableRow,
  TableBlock,
  TableCaption,
} from './tableNodes.ts';
import {
  BareAttribute,
  Callout,
  CommonAttributes,
  DescriptionDetails,
  DescriptionList,
  DescriptionTerm,
  Details,
  DetailsSummary,
} from './textNodes.ts';

/** Everything `articleTags` allows, as the editor's document. */
export const articleExtensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    code: false,
    codeBlock: false,
    link: false,
    strike: false,
    underline: false,
    // It would add an empty paragraph to every article that ends in a list or a table.
    trailingNode: false,
  }),
  CommonAttributes,
  BareAttribute,
  Subscript,
  Superscript,
  ArticleLink,
  Abbreviation,
  Foreign,
  Citation,
  TableBlock,
  TableCaption,
  ArticleTable,
  ArticleTableRow,
  ArticleTableHeader,
  ArticleTableCell,
  Figure,
  FigureImage,
  Video,
  FigureCaption,
  InlineImage,
  SharedBlock,
  Callout,
  Details,
  DetailsSummary,
  DescriptionList,
  DescriptionTerm,
  DescriptionDetails,
];
