import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Refused, ask } from '../gql/ask';
import { LetterByNumberDocument } from '../gql/generated/graphql';
import { useFaultAt } from '../app/faultAt';
import { caseQuery } from '../case/useCase';
import { Button } from '../design/Button';
import { TextField } from '../design/fields';
import { Page } from '../design/Page';
import { Loading, Notice, Problem } from '../design/states';
import { useWords } from '../messages/words';
import { LetterCard } from './LetterCard';
import type { Letter } from './letters';

/** Whether a paper is genuine: the letter of its number, of one's own department. That there is none says nothing more. */
export function FindLetterPage() {
  const { t } = useWords();
  const [number, setNumber] = useState('');
  const [missing, setMissing] = useState(false);
  const [asked, setAsked] = useState<string>();
  // With the case's own, so that a further copy is shown, too; kept no longer than it is looked at.
  const find = useQuery({
    queryKey: ['case', 'letter-by-number', asked],
    queryFn: async () => (await ask(LetterByNumberDocument, { number: asked ?? '' })).letterByNumber,
    enabled: asked !== undefined,
    gcTime: 0,
  });
  const refused = useFaultAt(find.error)('number');
  const unknown = find.error instanceof Refused && find.error.code === 'NOT_FOUND';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(number.trim() === '');
    if (number.trim() !== '') setAsked(number.trim());
    if (number.trim() === asked) void find.refetch();
  };
  const type = (typed: string) => {
    setNumber(typed);
    setAsked(undefined);
  };
  return (
    <Page title={t('letter.find.title')} lead={t('letter.find.lead')}>
      <form className="card stack form" onSubmit={submit} noValidate>
        <TextField label={t('letter.number')} hint={t('letter.find.hint')} className="code" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={60}
          value={number} onChange={type} fault={missing && number.trim() === '' ? t('form.fault.missing') : refused} />
        {unknown && <div role="alert"><Notice kind="soon">{t('letter.find.none')}</Notice></div>}
        {find.error && !unknown && !refused && <Problem fault={find.error} />}
        <div className="actions"><Button look="main" type="submit" busy={find.isFetching}>{t('letter.find')}</Button></div>
      </form>
      {find.data && <Found key={find.data.id} letter={find.data} caseFile={find.data.caseFile} />}
    </Page>
  );
}

/** With the case that it was issued in, of which its recipients are. */
function Found({ letter, caseFile }: { letter: Letter; caseFile: string }) {
  const { t } = useWords();
  const read = useQuery(caseQuery(caseFile));
  const found = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (read.data) found.current?.focus();
  }, [read.data]);
  return (
    <section className="stack tight" aria-labelledby="found">
      {read.isPending && <Loading />}
      {read.isError && <Problem fault={read.error} again={() => void read.refetch()} />}
      {read.data && (
        <>
          <h2 id="found" ref={found} tabIndex={-1}>{t('letter.find.found')}</h2>
          <p>{t('letter.find.compare')}</p>
          <p><Link to="/cases/$id/letters" params={{ id: caseFile }}>{t('letter.find.inCase', { number: read.data.number })}</Link></p>
          <LetterCard file={read.data} letter={letter} />
        </>
      )}
    </section>
  );
}
