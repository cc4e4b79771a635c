import { queryOptions } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { LetterChoicesDocument, type LetterChoicesQuery, type LetterShownFragment } from '../gql/generated/graphql';

export type Letter = LetterShownFragment;
export type Copy = Letter['copies'][number];
export type Choice = LetterChoicesQuery['letterChoices'][number];

/** What a letter is made from: exactly one of the two. */
export type Source = { entry: string; referral?: undefined } | { referral: string; entry?: undefined };

export const choicesQuery = ({ entry, referral }: Source) => queryOptions({
  queryKey: ['letter-choices', entry ?? null, referral ?? null],
  queryFn: async () => (await ask(LetterChoicesDocument, { entry: entry ?? null, referral: referral ?? null })).letterChoices,
});

/** Of a plain extract the officer says what it prints; of every other letter that is settled. */
export const EXTRACT = 'extract';
