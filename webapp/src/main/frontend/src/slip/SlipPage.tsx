import { useRef, useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { ask, newKey } from '../gql/ask';
import { GiveSlipDocument, SlipOfDocument, type SlipShownFragment } from '../gql/generated/graphql';
import { say } from '../app/say';
import { useCase } from '../case/useCase';
import { Button } from '../design/Button';
import { Choices, TextField } from '../design/fields';
import { Icon } from '../design/icons';
import { Loading, Notice, Problem } from '../design/states';
import { DateField } from '../form/DateField';
import { dateOf, type DateParts } from '../form/draft';
import { useWords, type Language } from '../messages/words';
import { SlipPaper } from './SlipPaper';
import './slip.css';

const route = getRouteApi('/cases/$id/slip/$person');

/** The slip that a person takes home: what is on it, the word that she chose, and the paper. */
export function SlipPage() {
  const { t } = useWords();
  const file = useCase();
  const { person } = route.useParams();
  const code = file.persons.nodes.find((each) => each.id === person)?.code ?? '';
  const read = useQuery({ queryKey: ['slip', file.id, person], queryFn: async () => (await ask(SlipOfDocument, { case: file.id, person })).slip ?? null, staleTime: 0 });
  return (
    <section className="stack" aria-labelledby="slip-title">
      <div className="row apart no-print">
        <h2 id="slip-title">{t('slip.of', { code })}</h2>
        <Link className="button slim" to="/cases/$id/people" params={{ id: file.id }}><Icon name="back" />{t('case.part.people')}</Link>
      </div>
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data !== undefined && <Giving key={read.data?.version ?? 0} person={person} slip={read.data} />}
      {read.data && <Printing slip={read.data} />}
    </section>
  );
}

function Giving({ person, slip }: { person: string; slip: SlipShownFragment | null }) {
  const { t } = useWords();
  const file = useCase();
  const client = useQueryClient();
  const key = useRef(newKey());
  const [next, setNext] = useState<DateParts>(() => partsOf(slip?.nextOn));
  const [word, setWord] = useState('');
  const [again, setAgain] = useState('');
  const [differs, setDiffers] = useState(false);
  const give = useMutation({
    mutationFn: async () => (await ask(GiveSlipDocument, {
      case: file.id, person, slip: { nextOn: dateOf(next) ?? null, word: word === '' ? null : word }, version: slip?.version ?? 0, key: key.current,
    })).giveSlip,
    onSuccess: (given) => {
      client.setQueryData(['slip', file.id, person], given);
      void client.invalidateQueries({ queryKey: ['case'] });
      say(t('slip.said.given'));
    },
    onSettled: () => { key.current = newKey(); },
  });
  const send = () => {
    setDiffers(word !== again);
    if (word === again) give.mutate();
  };
  return (
    <div className="card stack form no-print">
      <Notice>{t('slip.what')}</Notice>
      <DateField id="slip-next" label={t('slip.next')} hint={t('slip.next.hint')} optional withTime={false} value={next} onChange={setNext} />
      <TextField label={t('slip.word')} hint={t(slip?.hasWord ? 'slip.word.kept' : 'slip.word.hint')} optional type="password" autoComplete="off" maxLength={40} value={word} onChange={setWord} />
      {word !== '' && <TextField label={t('slip.again')} type="password" autoComplete="off" maxLength={40} value={again} onChange={setAgain} fault={differs ? t('slip.differs') : undefined} />}
      {give.error && <Problem fault={give.error} />}
      <div className="actions"><Button look="main" busy={give.isPending} onClick={send}>{t(slip ? 'slip.renew' : 'slip.give')}</Button></div>
    </div>
  );
}

/** In which language, and whether the office is named on it: at some homes its name alone would tell too much. */
function Printing({ slip }: { slip: SlipShownFragment }) {
  const { t } = useWords();
  const [language, setLanguage] = useState<Language>('hi');
  const [named, setNamed] = useState(true);
  return (
    <>
      <div className="card stack form no-print">
        <Choices across kind="radio" label={t('slip.language')} chosen={[language]} onChange={([value]) => setLanguage(value === 'en' ? 'en' : 'hi')}
          options={[{ value: 'hi', label: t('language.hi') }, { value: 'en', label: t('language.en') }]} />
        <Choices kind="checkbox" label={t('slip.office')} hint={t('slip.office.hint')} chosen={named ? ['YES'] : []} onChange={(chosen) => setNamed(chosen.length > 0)}
          options={[{ value: 'YES', label: t('slip.office.name') }]} />
        <div className="actions"><Button look="main" onClick={() => print()}><Icon name="print" />{t('act.print')}</Button></div>
      </div>
      <SlipPaper slip={slip} language={language} named={named} />
    </>
  );
}

function partsOf(date: string | null | undefined): DateParts {
  const [year, month, day] = (date ?? '').split('-');
  return date ? { day: day ?? '', month: month ?? '', year: year ?? '' } : {};
}
