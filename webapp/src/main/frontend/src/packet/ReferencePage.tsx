import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { formQuery, useCase } from '../case/useCase';
import { Refused, ask } from '../gql/ask';
import { ImportedReferenceDocument } from '../gql/generated/graphql';
import { Icon } from '../design/icons';
import { Empty, Loading, Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { useSeat } from '../session/session';
import { Confirming } from './Confirming';
import { SourceLine } from './SourceLine';

const route = getRouteApi('/cases/$id/reference/$entry');

/** What an imported form tells of a packet's reference: the officer adds what it does not tell, and confirms. */
export function ReferencePage() {
  const { t, of } = useWords();
  const { entry } = route.useParams();
  const file = useCase();
  const read = useQuery({
    queryKey: ['packets', 'reference', entry], gcTime: 0,
    queryFn: async () => (await ask(ImportedReferenceDocument, { imported: entry })).importedReference,
  });
  const form = useQuery({ ...formQuery(read.data?.form ?? ''), enabled: read.data !== undefined });
  const seat = useSeat(form.data?.department);
  const fault = read.error ?? form.error ?? (form.data === null ? new Refused('NOT_FOUND') : undefined);
  if (fault) return <Problem fault={fault} again={() => { void read.refetch(); void form.refetch(); }} />;
  if (!read.data || !form.data) return <Loading />;
  const reference = read.data;
  return (
    <section className="stack" aria-labelledby="reference-title">
      <div className="row apart">
        <h2 id="reference-title">{of(reference.name)}{reference.number && <>: {t('packet.of', { number: reference.number })}</>}</h2>
        <Link className="button slim" to="/cases/$id/forms" params={{ id: file.id }}><Icon name="back" />{t('forms.all')}</Link>
      </div>
      <SourceLine source={reference.source} />
      {reference.started && (
        <Notice kind="good">{t('packet.reference.started')}{' '}<Link to="/packets/$entry" params={{ entry: reference.started }}>{t('packet.title')}</Link></Notice>
      )}
      {!reference.started && (seat === 'holds' && file.status === 'OPEN'
        ? <Confirming key={entry} file={file} reference={reference} schema={form.data.schema} />
        : <Empty title={t('packet.reference.notHere')}><p className="soft">{t('packet.reference.notHere.what')}</p></Empty>)}
    </section>
  );
}
