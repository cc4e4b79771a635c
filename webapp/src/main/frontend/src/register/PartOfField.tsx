import { useMemo } from 'react';
import { ask } from '../gql/ask';
import { EstablishmentsInDocument } from '../gql/generated/graphql';
import { EstablishmentField } from '../form/EstablishmentField';
import { FormContext } from '../form/context';
import { useWords } from '../messages/words';
import { useEntry } from './useEntry';

/** The establishment that this one lies in, of whichever register of the state: a unit in its estate. */
export function PartOfField({ state, self, value, fault, onChange }: {
  state: number; self: string | undefined; value: string; fault: string | undefined; onChange: (value: string) => void;
}) {
  const { t, of } = useWords();
  const whole = useEntry(value || undefined).data;
  const context = useMemo(() => ({
    faultAt: () => undefined,
    choosers: {
      persons: [], places: [], posts: [], moreEstablishments: true,
      establishments: whole ? [{ value: whole.id, label: `${of(whole.name)} (${whole.code})`, register: whole.register }] : [],
      findEstablishments: async (_: readonly string[] | undefined, name: string) =>
        (await ask(EstablishmentsInDocument, { state, district: null, register: null, name })).establishments.nodes
          .filter((each) => each.id !== self)
          .map((each) => ({ value: each.id, label: `${of(each.name)} (${each.code})`, register: each.register })),
    },
  }), [state, self, whole, of]);
  return (
    <FormContext value={context}>
      <EstablishmentField id="part-of" label={t('register.partOf')} optional fault={fault} registers={undefined} value={value} onChange={onChange} />
    </FormContext>
  );
}
