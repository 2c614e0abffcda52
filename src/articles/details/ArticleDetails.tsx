import {
  AutocompleteInput,
  DateInput,
  ReferenceInput,
  SelectInput,
  TextArrayInput,
  TextInput,
  useRecordContext,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { WrittenInput } from '#articles/WrittenInput.tsx';
import { type Article, articleKinds, articleLanguages } from '#domain/article.ts';
import { useClinicians } from './useClinicians.ts';

const languageChoices = articleLanguages.map((id) => ({ id, name: `articles.languages.${id}` }));
const kindChoices = articleKinds.map((id) => ({ id, name: `articlePage.kinds.${id}` }));

interface Props {
  readOnly?: boolean;
}

/** What stands around the text: what it is about, where readers find it, and who answers for it. */
export const ArticleDetails = ({ readOnly = false }: Props) => {
  const help = (key: string) => (readOnly ? false : key);
  const clinicians = useClinicians();
  return (
    <>
      <SelectInput
        source="kind"
        label="articlePage.details.kind"
        helperText={help('articlePage.details.kindHelp')}
        choices={kindChoices}
        readOnly={readOnly}
        isRequired
      />
      <WrittenInput
        source="slug"
        label="articles.fields.slug"
        help="articles.help.slug"
        readOnly={readOnly}
        isRequired
      />
      <TextArrayInput
        source="topics"
        label="articlePage.details.topics"
        helperText={help('articlePage.details.topicsHelp')}
        readOnly={readOnly}
      />
      <SelectInput
        source="language"
        label="articles.fields.language"
        choices={languageChoices}
        readOnly={readOnly}
        isRequired
      />
      <Translation readOnly={readOnly} />
      <SelectInput
        source="reviewerId"
        label="articlePage.details.reviewer"
        helperText={help('articlePage.details.reviewerHelp')}
        choices={clinicians}
        translateChoice={false}
        emptyText="articlePage.details.nobody"
        readOnly={readOnly}
      />
      <DateInput
        source="nextReviewAt"
        label="articles.fields.nextReviewAt"
        helperText={help('articles.help.nextReviewAt')}
        readOnly={readOnly}
      />
      <DateInput
        source="evidenceAt"
        label="articlePage.details.evidenceAt"
        helperText={help('articlePage.details.evidenceAtHelp')}
        readOnly={readOnly}
      />
      <TextInput
        source="disclosure"
        label="articlePage.details.disclosure"
        helperText={help('articlePage.details.disclosureHelp')}
        readOnly={readOnly}
        multiline
      />
    </>
  );
};

/** An article of the other language that this one says the same as. */
const Translation = ({ readOnly = false }: Props) => {
  const article = useRecordContext<Article>();
  const language: unknown = useWatch({ name: 'language' });
  const others = articleLanguages.filter((other) => other !== language);
  return (
    <ReferenceInput
      source="translationOf"
      reference="articles"
      filter={{ language: others }}
      sort={{ field: 'updatedAt', order: 'DESC' }}
    >
      <AutocompleteInput
        label="articlePage.details.translationOf"
        helperText={readOnly ? false : 'articlePage.details.translationOfHelp'}
        optionText="title"
        filterToQuery={(q: string) => (q ? { q } : {})}
        getOptionDisabled={(option: Article) => option.id === article?.id}
        readOnly={readOnly}
      />
    </ReferenceInput>
  );
};
