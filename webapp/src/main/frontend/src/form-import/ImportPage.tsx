import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { Refused } from '../gql/ask';
import { formQuery, useCase } from '../case/useCase';
import { Icon } from '../design/icons';
import { Empty, Loading, Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { useSeat } from '../session/session';
import { Importing } from './Importing';

const route = getRouteApi('/cases/$id/import/$form');

/** A form that another system holds comes into the case by its file, for the department whose form it is; it is never typed. */
export function ImportPage() {
  const { t, of } = useWords();
  const { form: code } = route.useParams();
  const file = useCase();
  const read = useQuery(formQuery(code));
  const seat = useSeat(read.data?.department);
  if (read.isPending) return <Loading />;
  if (!read.data) return <Problem fault={read.error ?? new Refused('NOT_FOUND')} again={() => void read.refetch()} />;
  const form = read.data;
  const takes = form.origin === 'IMPORTED' && seat === 'holds' && file.status === 'OPEN';
  return (
    <section className="stack" aria-labelledby="import-title">
      <div className="row apart">
        <h2 id="import-title">{t('formImport.title', { form: of(form.title) })}</h2>
        <Link className="button slim" to="/cases/$id/forms" params={{ id: file.id }}><Icon name="back" />{t('forms.all')}</Link>
      </div>
      {form.marks.length > 0 && <Notice kind="soon">{form.marks.map((mark) => t(`mark.${mark}`)).join(' ')}</Notice>}
      {takes ? <Importing key={code} file={file} form={form} /> : <Empty title={t('formImport.notHere')}><p className="soft">{t('formImport.notHere.what')}</p></Empty>}
    </section>
  );
}
