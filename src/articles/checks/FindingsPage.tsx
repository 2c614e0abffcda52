import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link, Title, useCanAccess, useTranslate } from 'react-admin';
import { AccessDenied } from '#ui/MessagePage.tsx';
import { useApi } from '#ui/useApi.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { FindingTable } from './FindingTable.tsx';

/** The whole library by rule: where to begin mending. */
export const FindingsPage = () => {
  const translate = useTranslate();
  const { canAccess, isPending } = useCanAccess({ resource: 'articles', action: 'list' });
  if (isPending) return null;
  if (!canAccess) return <AccessDenied />;
  return (
    <Box sx={{ mt: 1, maxWidth: 1100 }}>
      <Title title={translate('checking.report.title')} preferenceKey={false} />
      <Typography component="h1" variant="h2" gutterBottom>
        {translate('checking.report.title')}
      </Typography>
      <Report />
      <Box sx={{ mt: 2 }}>
        <Link to="/articles">{translate('checking.report.back')}</Link>
      </Box>
    </Box>
  );
};

const Report = () => {
  const translate = useTranslate();
  const api = useApi();
  const { data, isError } = useQuery({
    queryKey: ['articles', 'findings'],
    queryFn: async () => (await api.findingReport()).data,
  });
  if (isError) return <Typography role="alert">{translate('checking.report.failed')}</Typography>;
  if (!data) return <Waiting />;
  const { articleCount, withErrors, withWarnings, rules } = data;
  return (
    <>
      <Typography sx={{ mb: 2, maxWidth: '70ch' }}>
        {translate('checking.report.lead', {
          ...{ articles: articleCount, errors: withErrors, warnings: withWarnings },
        })}
      </Typography>
      {rules.length > 0 ? (
        <FindingTable rows={rules} />
      ) : (
        <Typography role="status">{translate('checking.report.none')}</Typography>
      )}
    </>
  );
};
