import { useState } from 'react';
import type { LetterRecipientInput, LetterRecipientKind } from '../gql/generated/graphql';
import type { Choice } from './letters';

/** To whom a letter goes, as far as that is not settled. */
export type Recipient = {
  kind: LetterRecipientKind;
  /** Undefined: no kind is settled, and the officer chooses between a post and an authority. */
  choose: ((kind: LetterRecipientKind) => void) | undefined;
  value: string;
  setValue: (value: string) => void;
  input: LetterRecipientInput | null;
  whole: boolean;
};

export function useRecipient(choice: Choice | undefined, person: string): Recipient {
  const [chosen, setChosen] = useState<LetterRecipientKind>('POST');
  const [values, setValues] = useState<Partial<Record<LetterRecipientKind, string>>>({ PERSON: person });
  const kind = choice?.recipient ?? chosen;
  const value = values[kind] ?? '';
  const settled = choice?.recipientSettled ?? false;
  return {
    kind,
    choose: choice && !choice.recipient ? setChosen : undefined,
    value,
    setValue: (next) => setValues({ ...values, [kind]: next }),
    input: settled ? null : { post: null, person: null, authority: null, [kind.toLowerCase()]: value.trim() },
    whole: settled || value.trim() !== '',
  };
}
