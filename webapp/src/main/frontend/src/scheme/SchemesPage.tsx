import { useState } from 'react';
import { useBook } from '../app/book';
import { usePersonLabel, useCase } from '../case/useCase';
import type { EligibilityOutcome, PersonRole } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Choices, SelectField } from '../design/fields';
import { Empty, Loading, Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { SchemeNews } from '../notice/SchemeNews';
import { ApplicationCard } from './ApplicationCard';
import { ApplyDialog } from './ApplyDialog';
import { EligibilityCard, type Eligibility } from '../eligibility/EligibilityCard';
import { NO_QUESTIONS, useQuestions, useTyped } from '../eligibility/useTyped';
import { useApplications, useEligibility } from './schemes';
import { told } from '../eligibility/answers';
import './scheme.css';

const POSSIBLE: readonly EligibilityOutcome[] = ['ELIGIBLE', 'NEED_TO_KNOW'];
/** Nobody looks for what the other side could get. */
const OTHER_SIDE: readonly PersonRole[] = ['ACCUSED', 'RESPONDENT'];
const SHOWN = { possible: POSSIBLE, all: [...POSSIBLE, 'NOT_ELIGIBLE'] } as const;

/** What she can get and what was applied for; the platform informs, the scheme's authority decides. */
export function SchemesPage() {
  const file = useCase();
  return <div className="stack"><SchemeNews caseFile={file.id} /><Applications /><Offers /></div>;
}

function Applications() {
  const { t } = useWords();
  const file = useCase();
  const read = useApplications(file.id);
  const applications = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  return (
    <section className="stack" aria-labelledby="applications">
      <h2 id="applications">{t('scheme.applications')}</h2>
      {read.isPending && <Loading />}
      {read.error && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && applications.length === 0 && <Empty title={t('scheme.noApplication')}><p className="soft">{t('scheme.noApplication.what')}</p></Empty>}
      {applications.map((application) => <ApplicationCard key={application.id} application={application} open={file.status === 'OPEN'} />)}
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
    </section>
  );
}

function Offers() {
  const { t } = useWords();
  const file = useCase();
  const label = usePersonLabel();
  const book = useBook();
  const persons = file.persons.nodes.filter((person) => !OTHER_SIDE.includes(person.role));
  const [person, setPerson] = useState((persons.find((each) => each.role === 'SURVIVOR') ?? persons[0])?.id);
  const [show, setShow] = useState<keyof typeof SHOWN>('possible');
  const [applying, setApplying] = useState<Eligibility>();
  const questions = useQuestions(file.state).data ?? NO_QUESTIONS;
  const { typed, asked, onType, settle } = useTyped(person);
  const read = useEligibility(file.id, person, SHOWN[show], told(questions, asked));
  const offers = (read.data?.pages ?? []).flatMap((page) => page.nodes);
  if (person === undefined) return <Empty title={t('scheme.nobody')}><p className="soft">{t('scheme.nobody.what')}</p></Empty>;
  return (
    <section className="stack" aria-labelledby="offers">
      <h2 id="offers">{t('scheme.offers')}</h2>
      <Notice>{t('scheme.informs')}</Notice>
      <div className="filters">
        {persons.length > 1 && (
          <SelectField label={t('scheme.person')} value={person} onChange={(chosen) => setPerson(chosen || person)}
            options={persons.map((each) => ({ value: each.id, label: label(each) }))} />
        )}
        <Choices kind="radio" across label={t('scheme.show')} chosen={[show]} onChange={([chosen]) => setShow(chosen as keyof typeof SHOWN)}
          options={[{ value: 'possible', label: t('scheme.show.possible') }, { value: 'all', label: t('scheme.show.all') }]} />
      </div>
      {read.isPending && <Loading />}
      {read.error && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && offers.length === 0 && <Empty title={t('scheme.noOffer')}><p className="soft">{t('scheme.noOffer.what')}</p></Empty>}
      <ul className="stack">
        {offers.map((offer) => (
          <li key={offer.scheme}>
            <EligibilityCard eligibility={offer} department={book.department(offer.department)}
              asking={{ questions, typed, onType, busy: read.isFetching, onSettle: settle }} act={file.status === 'OPEN'
              && <Button slim onClick={() => setApplying(offer)}>{t('scheme.apply')}</Button>} />
          </li>
        ))}
      </ul>
      {read.hasNextPage && <p><Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>{t('act.more')}</Button></p>}
      {applying && <ApplyDialog file={file.id} person={person} scheme={applying} onClose={() => setApplying(undefined)} />}
    </section>
  );
}
