import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { ImportOfficersDocument, ImportPlacesDocument, ImportPostsDocument, type PlaceLevel } from '../gql/generated/graphql';
import { Choices, SelectField } from '../design/fields';
import { Notice } from '../design/states';
import { useWords } from '../messages/words';
import { ImportColumns } from './ImportColumns';
import { ImportFile } from './ImportFile';
import { ImportList } from './ImportList';
import { useAdministeredState } from './administered';

const LEVELS: readonly PlaceLevel[] = ['DISTRICT', 'SUB_DISTRICT', 'BLOCK', 'URBAN_BODY', 'VILLAGE'];
const KINDS = ['PLACES', 'POSTS', 'OFFICERS'] as const;

type Kind = (typeof KINDS)[number];

/** Places, posts or officers of the state from a file: tried first, then carried out with a bar that moves; what can be is taken back below. */
export function ImportPage() {
  const { t } = useWords();
  const state = useAdministeredState();
  const [kind, setKind] = useState<Kind>('PLACES');
  return (
    <div className="stack">
      <Choices across kind="radio" label={t('import.what')} chosen={[kind]} onChange={([value]) => setKind(value as Kind)}
        options={KINDS.map((value) => ({ value, label: t(`import.what.${value}`) }))} />
      <p className="soft">{t(`import.lead.${kind}`)}</p>
      {kind === 'PLACES' && <PlaceFile state={state} />}
      {kind === 'POSTS' && <PostFile state={state} />}
      {kind === 'OFFICERS' && <OfficerFile />}
      <ImportList state={state} />
    </div>
  );
}

function useListAgain() {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: ['administration'] });
}

function PlaceFile({ state }: { state: number }) {
  const { t } = useWords();
  const again = useListAgain();
  const [level, setLevel] = useState<PlaceLevel>('VILLAGE');
  return (
    <ImportFile of={level} hint={t('import.file.hint')} onWritten={again}
      run={async (run) => (await ask(ImportPlacesDocument, { level, state, ...run })).importPlaces}>
      <SelectField label={t('import.level')} value={level} onChange={(value) => setLevel((value || 'VILLAGE') as PlaceLevel)}
        options={LEVELS.map((value) => ({ value, label: t(`import.level.${value}`) }))} />
    </ImportFile>
  );
}

function PostFile({ state }: { state: number }) {
  const { t } = useWords();
  const again = useListAgain();
  return (
    <>
      <ImportColumns kind="POSTS" state={state} />
      <ImportFile of="POSTS" hint={t('import.file.hint.own')} onWritten={again} run={async (run) => (await ask(ImportPostsDocument, run)).importPosts} />
    </>
  );
}

/** An account from a file has no password yet: each gets its first one where it is shown once, to be handed over. */
function OfficerFile() {
  const { t } = useWords();
  const again = useListAgain();
  const [created, setCreated] = useState(0);
  return (
    <>
      <ImportColumns kind="OFFICERS" />
      <ImportFile of="OFFICERS" hint={t('import.file.hint.own')} run={async (run) => (await ask(ImportOfficersDocument, run)).importOfficers}
        onWritten={(result) => {
          setCreated(result.created);
          again();
        }} />
      {created > 0 && (
        <Notice kind="soon">
          <p>{t('import.officers.passwords')} <Link to="/administration/accounts">{t('import.officers.accounts')}</Link></p>
        </Notice>
      )}
    </>
  );
}
