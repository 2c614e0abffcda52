import {
  SearchInput,
  type SearchInputProps,
  SelectInput,
  type SelectInputProps,
  TextInput,
  useTranslate,
} from 'react-admin';
import { useClinicians } from '#articles/details/useClinicians.ts';
import { articleKinds, articleLanguages, articleStatuses } from '#domain/article.ts';
import { findingLevels } from '#domain/checks/finding.ts';
import { ruleIds } from '#domain/checks/ruleIds.ts';
import { reviewDues } from '#domain/reviewDue.ts';

const choicesOf = (values: readonly string[], words: string) =>
  values.map((id) => ({ id, name: `${words}.${id}` }));

/** A rule at one of its levels, as the report of findings leads here. */
const ruleChoices = ruleIds.flatMap((rule) =>
  findingLevels.map((level) => ({ id: `${rule}:${level}`, name: `articleChecks.rules.${rule}` })),
);

const Search = (props: SearchInputProps) => {
  const words = useTranslate()('articleList.search');
  return <SearchInput {...props} placeholder={words} slotProps={{ htmlInput: { 'aria-label': words } }} />;
};

const Reviewer = (props: SelectInputProps) => (
  <SelectInput {...props} choices={useClinicians()} translateChoice={false} />
);

/** Search, state and what is due always stand there; the others are asked for. */
export const articleFilters = [
  <Search key="q" source="q" alwaysOn />,
  <SelectInput
    key="status"
    source="status"
    label="articles.fields.status"
    choices={choicesOf(articleStatuses, 'desk.articleStatus')}
    alwaysOn
  />,
  <SelectInput
    key="due"
    source="due"
    label="articleList.due.label"
    choices={choicesOf(reviewDues, 'articleList.due')}
    alwaysOn
  />,
  <Reviewer key="reviewerId" source="reviewerId" label="articlePage.details.reviewer" />,
  <SelectInput
    key="kind"
    source="kind"
    label="articlePage.details.kind"
    choices={choicesOf(articleKinds, 'articlePage.kinds')}
  />,
  <SelectInput
    key="language"
    source="language"
    label="articles.fields.language"
    choices={choicesOf(articleLanguages, 'articles.languages')}
  />,
  <TextInput key="topic" source="topic" label="articleList.topic" />,
  <SelectInput
    key="hasErrors"
    source="hasErrors"
    label="articleList.findings.label"
    choices={[
      { id: 'true', name: 'articleList.findings.faulty' },
      { id: 'false', name: 'articleList.findings.clean' },
    ]}
  />,
  <SelectInput
    key="held"
    source="held"
    label="articleList.held.label"
    choices={[
      { id: 'true', name: 'articleList.held.yes' },
      { id: 'false', name: 'articleList.held.no' },
    ]}
  />,
  <SelectInput key="rule" source="rule" label="articleList.findings.rule" choices={ruleChoices} />,
];
