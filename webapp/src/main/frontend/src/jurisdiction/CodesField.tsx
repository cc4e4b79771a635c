import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { PlaceOfCodeDocument, type PlaceLevel, type PlaceNamedFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { LongTextField, SelectField } from '../design/fields';
import { Problem } from '../design/states';
import { useWords } from '../messages/words';
import { MOST_CODES, codesIn } from './unit';

const LEVELS = ['VILLAGE', 'URBAN_BODY', 'SUB_DISTRICT', 'DISTRICT'] as const satisfies readonly PlaceLevel[];

/** Many places at once, as an order lists them; each code is looked up, so that a slip of the pen takes in no village unseen. */
export function CodesField({ state, onFound }: { state: number; onFound: (places: readonly PlaceNamedFragment[]) => void }) {
  const { t } = useWords();
  const [level, setLevel] = useState<PlaceLevel>('VILLAGE');
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const look = useMutation({
    mutationFn: async (codes: readonly number[]) => {
      const found = await Promise.all(codes.map(async (code) => ({ code, place: (await ask(PlaceOfCodeDocument, { level, code })).place })));
      return { places: found.flatMap(({ place }) => (place?.state === state ? [place] : [])), unknown: found.filter(({ place }) => place?.state !== state).map(({ code }) => code) };
    },
    onSuccess: ({ places, unknown }) => {
      onFound(places);
      setText(unknown.join(', '));
      setFault(unknown.length > 0 ? t('jurisdiction.codes.unknown', { codes: unknown.join(', ') }) : undefined);
    },
  });
  const begin = () => {
    const codes = codesIn(text);
    const wrong = codes.length === 0 ? t('form.fault.missing') : codes.length > MOST_CODES ? t('jurisdiction.codes.tooMany', { most: MOST_CODES }) : undefined;
    setFault(wrong);
    if (!wrong) look.mutate(codes);
  };
  return (
    <details className="folded">
      <summary>{t('jurisdiction.codes.many')}</summary>
      <div className="stack">
        <SelectField label={t('import.level')} value={level} onChange={(value) => setLevel((value || 'VILLAGE') as PlaceLevel)}
          options={LEVELS.map((value) => ({ value, label: t(`placeLevel.${value}`) }))} />
        <LongTextField label={t('jurisdiction.codes')} hint={t('jurisdiction.codes.hint', { most: MOST_CODES })} value={text} fault={fault} onChange={setText} />
        {look.error && <Problem fault={look.error} />}
        <div><Button slim busy={look.isPending} onClick={begin}>{t('jurisdiction.codes.look')}</Button></div>
      </div>
    </details>
  );
}
