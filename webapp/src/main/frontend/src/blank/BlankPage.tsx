import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { Refused } from '../gql/ask';
import { formQuery } from '../case/useCase';
import { Button } from '../design/Button';
import { Icon } from '../design/icons';
import { Page } from '../design/Page';
import { Loading, Problem } from '../design/states';
import type { FormSchema } from '../form/schema';
import { useWords } from '../messages/words';
import { BlankFields } from './BlankFields';
import { CodeSheet } from './CodeSheet';
import './blank.css';

const route = getRouteApi('/blanks/$form');

/** One form on paper: room to write, boxes to tick, and behind it the codes that are too many to tick. */
export function BlankPage() {
  const { t, of } = useWords();
  const { form: code } = route.useParams();
  const read = useQuery(formQuery(code));
  if (read.isPending) return <Page title={t('blank.title')}><Loading /></Page>;
  if (!read.data) return <Page title={t('blank.title')}><Problem fault={read.error ?? new Refused('NOT_FOUND')} again={() => void read.refetch()} /></Page>;
  const schema = read.data.schema;
  return (
    <Page title={of(read.data.title)} acts={<>
      <Link className="button slim" to="/blanks"><Icon name="back" />{t('blank.all')}</Link>
      <Button slim look="main" onClick={() => print()}><Icon name="print" />{t('act.print')}</Button>
    </>}>
      <div className="paper">
        <Head schema={schema} />
        <BlankFields group={schema} />
        <p className="paper-line">{t('blank.signature')}</p>
        <CodeSheet schema={schema} />
      </div>
    </Page>
  );
}

/** Which form in which version, whose case, who wrote and when: what the later entry needs. No name stands here. */
function Head({ schema }: { schema: FormSchema }) {
  const { t } = useWords();
  return (
    <header className="paper-head">
      <p className="small">{schema['x-form'].code} · {t('blank.version', { version: schema['x-form'].version })}</p>
      <p className="small">{t('blank.later')}</p>
      <div className="paper-parts">
        {(['case', 'post', 'date', 'time'] as const).map((part) => <p key={part} className="paper-line">{t(`blank.head.${part}`)}</p>)}
      </div>
    </header>
  );
}
