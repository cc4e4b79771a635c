import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { ConferenceCandidatesDocument, ConveneConferenceDocument, type Basis, type NewConferenceInput } from '../gql/generated/graphql';
import { useCaseAct, type Case } from '../case/useCase';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Choices, LongTextField, SelectField, TextField } from '../design/fields';
import { Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { momentOf, type DateParts } from '../form/draft';
import { useWords } from '../messages/words';
import { heldPosts, useMe } from '../session/session';

const BASES: readonly Basis[] = ['CONSENT', 'STATUTORY_DUTY', 'COURT_ORDER', 'COMMITTEE_ORDER', 'VITAL_INTEREST'];

/** Who is invited, when, about what, and why the law allows it. */
export function ConveneDialog({ file, onClose }: { file: Case; onClose: () => void }) {
  const { t, of } = useWords();
  const navigate = useNavigate();
  const mine = new Set(heldPosts(useMe()).map((post) => post.id));
  const candidates = useQuery({
    queryKey: ['case', file.id, 'conference-candidates'],
    queryFn: async () => (await ask(ConferenceCandidatesDocument, { case: file.id })).conferenceCandidates,
  });
  const [invited, setInvited] = useState<string[]>([]);
  const [planned, setPlanned] = useState<DateParts>({});
  const [returns, setReturns] = useState<DateParts>({});
  const [agenda, setAgenda] = useState('');
  const [basis, setBasis] = useState<Basis | ''>('');
  const [reference, setReference] = useState('');
  const [tried, setTried] = useState(false);
  const act = useCaseAct(async (conference: NewConferenceInput, key) => {
    const { conveneCaseConference } = await ask(ConveneConferenceDocument, { case: file.id, conference, key });
    void navigate({ to: '/cases/$id/conferences/$conference', params: { id: file.id, conference: conveneCaseConference.id } });
  }, t('conference.said.convened'));
  const plannedAt = momentOf(planned);
  const points = agenda.split('\n').map((point) => point.trim()).filter(Boolean);
  const needsReference = basis !== '' && basis !== 'CONSENT';
  const missing = (there: unknown) => (tried && !there ? t('form.fault.missing') : undefined);
  const send = () => {
    setTried(true);
    if (invited.length === 0 || !plannedAt || points.length === 0 || basis === '' || (needsReference && reference.trim() === '')) return;
    act.mutate({
      person: null, invited, plannedAt, returnsDueAt: momentOf(returns) ?? null, agenda: points, basis,
      basisReference: needsReference ? reference.trim() : null,
    }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('conference.convene')} onClose={onClose}>
      <p>{t('conference.convene.why')}</p>
      {act.error && <Problem fault={act.error} />}
      {candidates.error && <Problem fault={candidates.error} again={() => void candidates.refetch()} />}
      <Choices kind="checkbox" label={t('conference.invited')} hint={t('conference.invited.hint')} chosen={invited} onChange={setInvited}
        fault={missing(invited.length > 0)}
        options={(candidates.data ?? []).filter((post) => !mine.has(post.id)).map((post) => ({ value: post.id, label: `${of(post.name)}, ${of(post.office)}` }))} />
      <DateField id="conference-at" label={t('conference.plannedAt')} withTime value={planned} onChange={setPlanned} fault={missing(plannedAt)} />
      <DateField id="returns-by" label={t('conference.returnsDueAt')} hint={t('conference.returnsDueAt.hint')} optional withTime value={returns} onChange={setReturns} />
      <LongTextField label={t('conference.agenda')} hint={t('conference.agenda.hint')} value={agenda} maxLength={4000} onChange={setAgenda} fault={missing(points.length > 0)} />
      <SelectField label={t('conference.basis')} value={basis} fault={tried && basis === '' ? t('form.chooseOne') : undefined}
        options={BASES.map((value) => ({ value, label: t(`basis.${value}`) }))} onChange={(value) => setBasis(value as Basis | '')} />
      {basis === 'CONSENT' && <p className="soft small">{t('conference.basis.consent')}</p>}
      {needsReference && (
        <TextField label={t('conference.basisReference')} value={reference} maxLength={120} autoComplete="off" onChange={setReference} fault={missing(reference.trim())} />
      )}
      <div className="actions">
        <Button look="main" busy={act.isPending} onClick={send}>{t('conference.convene.send')}</Button>
        <Button onClick={onClose}>{t('act.cancel')}</Button>
      </div>
    </Dialog>
  );
}
