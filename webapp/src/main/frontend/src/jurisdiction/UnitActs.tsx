import { useState, type ReactNode } from 'react';
import type { UnitShownFragment } from '../gql/generated/graphql';
import { Button } from '../design/Button';
import { today } from '../messages/times';
import { useWords } from '../messages/words';
import { ChangeDialog } from './ChangeDialog';
import { EndDialog } from './EndDialog';

type Act = 'change' | 'end';
export type OnAct = (unit: UnitShownFragment, act: Act) => void;

/** The dialog of an act belongs to the list: the row may be gone once it is done, and the dialog still has something to say. */
export function useUnitActs(state: number): { onAct: OnAct; dialog: ReactNode } {
  const [acting, setActing] = useState<{ unit: UnitShownFragment; act: Act }>();
  const close = () => setActing(undefined);
  return {
    onAct: (unit, act) => setActing({ unit, act }),
    dialog: acting && (acting.act === 'change'
      ? <ChangeDialog state={state} unit={acting.unit} onClose={close} />
      : <EndDialog unit={acting.unit} onClose={close} />),
  };
}

/** What can be done with a unit that has not ended. */
export function UnitActs({ unit, onAct }: { unit: UnitShownFragment; onAct: OnAct }) {
  const { t, of } = useWords();
  if (unit.until && unit.until <= today()) return null;
  return (
    <div className="actions">
      <Button slim aria-label={t('jurisdiction.change.of', { unit: of(unit.name) })} onClick={() => onAct(unit, 'change')}>{t('jurisdiction.change')}</Button>
      <Button slim aria-label={t('jurisdiction.end.of', { unit: of(unit.name) })} onClick={() => onAct(unit, 'end')}>{t('jurisdiction.end')}</Button>
    </div>
  );
}
