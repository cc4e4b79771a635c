import { useState, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { InterstateByCodeDocument, SearchCasesDocument, type SearchKind } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { Choices, TextField } from '../design/fields';
import { Icon } from '../design/icons';
import { Notice, Problem } from '../design/states';
import { day } from '../messages/times';
import { useWords } from '../messages/words';

const KINDS: readonly SearchKind[] = ['CODE', 'EXTERNAL_NUMBER', 'PHONE'];

/** By code, number or phone; the server compares keyed hashes, and nobody is searched for by name. */
export function SearchFirst({ onNothing }: { onNothing: () => void }) {
  const { t, of } = useWords();
  const [by, setBy] = useState<SearchKind>('EXTERNAL_NUMBER');
  const [value, setValue] = useState('');
  const [missing, setMissing] = useState(false);
  const search = useMutation({
    mutationFn: async () => {
      const found = (await ask(SearchCasesDocument, { by, value: value.trim() })).searchCases.nodes;
      return { found, across: by === 'CODE' ? (await ask(InterstateByCodeDocument, { code: value.trim() })).interstateReferrals.nodes : [] };
    },
    onSuccess: ({ found, across }) => { if (found.length + across.length === 0) onNothing(); },
  });
  const count = (search.data?.found.length ?? 0) + (search.data?.across.length ?? 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(value.trim() === '');
    if (value.trim() !== '') search.mutate();
  };
  return (
    <section className="card stack" aria-labelledby="search-first">
      <h2 id="search-first">{t('search.title')}</h2>
      <form className="stack" onSubmit={submit} noValidate>
        <Choices across kind="radio" label={t('search.by')} chosen={[by]} options={KINDS.map((each) => ({ value: each, label: t(`searchKind.${each}`) }))}
          onChange={([chosen]) => setBy(chosen as SearchKind)} />
        <TextField label={t(`searchKind.${by}`)} hint={t(`searchKind.${by}.hint`)} autoComplete="off" value={value} onChange={setValue}
          fault={missing ? t('form.fault.missing') : undefined} type={by === 'PHONE' ? 'tel' : 'text'} />
        <div className="actions">
          <Button look="main" type="submit" busy={search.isPending}><Icon name="search" />{t('search.act')}</Button>
          <Button onClick={onNothing}>{t('search.nothingKnown')}</Button>
        </div>
      </form>
      <div role="status" className="stack tight">
        {search.data && count === 0 && <Notice>{t('search.none')}</Notice>}
        {count > 0 && <Notice kind="soon">{t('search.found', { count })}</Notice>}
      </div>
      {search.error && <Problem fault={search.error} />}
      {search.data && count > 0 && (
        <>
          <ul className="referrals">
            {search.data.across.map((each) => (
              <li key={each.id} className="referral"><div><h3><Link className="code" to="/interstate/$id" params={{ id: each.id }}>{each.number}</Link></h3><p className="soft small">{t('interstate.one')} · {of(each.fromPost.state)}</p></div></li>
            ))}
            {search.data.found.map((each) => (
              <li key={each.id} className="referral">
                <div>
                  <h3><Link className="code" to="/cases/$id" params={{ id: each.id }}>{each.number}</Link></h3>
                  <p className="soft small">{each.category && t(`category.${each.category}`)} · {of(each.ownerPost.office)} · {day(each.openedAt)}</p>
                </div>
              </li>
            ))}
          </ul>
          <p><Button onClick={onNothing}>{t('search.another')}</Button></p>
        </>
      )}
    </section>
  );
}
