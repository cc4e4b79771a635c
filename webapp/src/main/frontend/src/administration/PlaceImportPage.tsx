import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../gql/ask';
import { ImportPlacesDocument, type PlaceLevel } from '../gql/generated/graphql';
import { SelectField } from '../design/fields';
import { useWords } from '../messages/words';
import { ImportFile } from './ImportFile';
import { ImportList } from './ImportList';
import { useAdministeredState } from './administered';

const LEVELS: readonly PlaceLevel[] = ['DISTRICT', 'SUB_DISTRICT', 'BLOCK', 'URBAN_BODY', 'VILLAGE'];

/** Places of the state from a file: tried first, then carried out with a bar that moves, and taken back below. */
export function PlaceImportPage() {
  const { t } = useWords();
  const state = useAdministeredState();
  const client = useQueryClient();
  const [level, setLevel] = useState<PlaceLevel>('VILLAGE');
  return (
    <div className="stack">
      <p className="soft">{t('import.lead')}</p>
      <ImportFile of={level} hint={t('import.file.hint')} onWritten={() => void client.invalidateQueries({ queryKey: ['administration', 'imports'] })}
        run={async (run) => (await ask(ImportPlacesDocument, { level, state, ...run })).importPlaces}>
        <SelectField label={t('import.level')} value={level} onChange={(value) => setLevel((value || 'VILLAGE') as PlaceLevel)}
          options={LEVELS.map((value) => ({ value, label: t(`import.level.${value}`) }))} />
      </ImportFile>
      <ImportList state={state} />
    </div>
  );
}
